/** The sample newsroom to the README's pictures of it: the article on a phone and on a desktop, by day and by night. */
import { mkdir } from "node:fs/promises";
import sharp from "sharp";
import { aBrowser } from "../test/support/a-browser.ts";
import { aServer } from "../test/support/a-server.ts";
import { setup as findChromium } from "../test/support/find-chromium.ts";

const ARTICLE = "/2026/11/21/science/how-tide-mills-work";
const FOLDER = ".screenshots";
/** The samples' last day. */
const NOW = Date.UTC(2026, 10, 23, 12);
const screens = [
  { width: 390, height: 1250 },
  { width: 1280, height: 1500 },
];

await findChromium();
await mkdir(FOLDER, { recursive: true });
const server = await aServer({ content: "content", now: () => NOW });
const browser = await aBrowser();
for (const viewport of screens) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.goto(server.origin + ARTICLE, { waitUntil: "networkidle" });
    const file = `${FOLDER}/article-${viewport.width}-${colorScheme}.png`;
    await sharp(await page.screenshot())
      .png({ palette: true, quality: 85 })
      .toFile(file);
    console.log(file);
    await page.close();
  }
}
await browser.close();
await server.close();
