import { expect, test } from "vitest";
import { isLocal } from "../../../src/web/writing/local-only.ts";

const cases: [string | undefined, string, boolean][] = [
  ["localhost:3000", "127.0.0.1", true],
  ["127.0.0.1", "127.0.0.1", true],
  ["[::1]:3000", "::1", true],
  ["LOCALHOST:3000", "::ffff:127.0.0.1", true],
  ["evil.example:3000", "127.0.0.1", false],
  ["localhost.evil.example", "127.0.0.1", false],
  ["127.0.0.1.evil.example", "127.0.0.1", false],
  ["192.168.1.5:3000", "127.0.0.1", false],
  ["localhost:3000", "192.168.1.7", false],
  [undefined, "127.0.0.1", false],
];
for (const [host, remoteAddress, expected] of cases) {
  test(`a request to ${host} from ${remoteAddress} is ${expected ? "" : "not "}the writer’s own`, () => {
    const socket = Object.assign(Object.create(null), { remoteAddress });

    expect(isLocal({ headers: { ...(host && { host }) }, socket })).toBe(expected);
  });
}

for (const name of ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"]) {
  test(`whoever comes through a proxy on this machine is not the writer: ${name}`, () => {
    const socket = Object.assign(Object.create(null), { remoteAddress: "127.0.0.1" });

    expect(isLocal({ headers: { host: "localhost", [name]: "192.0.2.7" }, socket })).toBe(false);
  });
}
