import { pino } from "pino";
import request from "supertest";
import { expect, test } from "vitest";
import { signPreview } from "../../src/web/preview-token.ts";
import { PREVIEW_KEY } from "../support/a-server.ts";
import { anApp, NOW } from "../support/an-app.ts";

/** What the log says of these requests. */
async function logOf(paths: readonly string[], but = {}): Promise<string> {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const app = anApp({ but: { log, previewKey: () => PREVIEW_KEY, ...but } });
  for (const path of paths) await request(app).get(path);
  return lines.join("");
}

test("a request leaves its address in the log, as it was asked for", async () => {
  const log = await logOf(["/About/?from=mail"]);

  expect(log).toContain('"url":"/About/?from=mail"');
  expect(log).toContain("GET /About/?from=mail 404");
});

test("whoever reads the log can open no preview", async () => {
  const token = signPreview({ at: NOW + 1, until: NOW + 1000 }, PREVIEW_KEY);
  const secret = token.slice(-40, -4);
  const broken = { archive: undefined };

  const log = await logOf([
    `/preview/${token}`,
    `/preview/${token}/`,
    `/preview/${token}/section/harbor?page=2`,
    `/preview/${token}/pictures/mill.jpg`,
    `/preview//${token}`,
    `/PREVIEW/${token}`,
    `/%70review/${token}`,
    `/preview%2F${token}`,
    `/preview/${token}/preview/${token}`,
    `/${token}`,
    `/?from=/preview/${token}`,
    `/preview/${token.replace(".", "%2E")}`,
    `/preview/${token.replace(".", "%252e")}`,
  ]);
  const ofFault = await logOf([`/preview/${token}`], broken);

  expect(log).toContain("GET /preview/… 200");
  expect(log).toContain("GET /preview/…/section/harbor?page=2 ");
  expect(log).toContain("GET /preview/…/preview/… ");
  expect(ofFault).toContain("No answer for this request");
  expect(log + ofFault).not.toContain(secret);
});
