/** The usage policy to the headers that go with every answer. */
import type { Site } from "../../article/newsroom.ts";
import { contentUsage, licenseAddress, tdmReservation } from "./signals.ts";

export function signalHeaders(site: Site): Readonly<Record<string, string>> {
  const preferences = contentUsage(site.usage);
  const license = licenseAddress(site);
  const mining = Object.entries(tdmReservation(site) ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    ...(preferences && { "Content-Usage": preferences }),
    ...Object.fromEntries(mining),
    ...(license && { Link: `<${license}>; rel="license"; type="application/rsl+xml"` }),
  };
}
