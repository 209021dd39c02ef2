/** Before the first test: which Chromium the browser tests use. Once, so that no two of them unpack it together. */
import { existsSync } from "node:fs";

const ofDebian = "/usr/bin/chromium";

/** `CHROMIUM_PATH`, else Debian's, else the one that came with `npm ci`. The test files inherit the environment. */
export async function setup(): Promise<void> {
  process.env["CHROMIUM_PATH"] ||= existsSync(ofDebian) ? ofDebian : await unpacked();
}

async function unpacked(): Promise<string> {
  // Makes the package bring the NSS libraries along, which a bare Debian lacks; it looks while it is loaded.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
