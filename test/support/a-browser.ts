/** A headless Chromium that reaches this machine only. */
import { type Browser, chromium } from "playwright-core";

const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

export async function aBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  if (!executablePath) throw new Error("No Chromium: run the tests by `npm test`, which finds one");
  return chromium.launch({ executablePath, headless: true, args: quietly });
}
