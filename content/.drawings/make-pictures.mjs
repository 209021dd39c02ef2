/** Draws the samples' pictures and lays each beside its article: `node content/.drawings/make-pictures.mjs`. */
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { handPress } from "./hand-press.mjs";
import { lighthouseLens } from "./lighthouse-lens.mjs";
import { tideMill } from "./tide-mill.mjs";

const pictures = {
  "2026/10/hand-press.jpg": handPress,
  "2026/11/lighthouse-lens.jpg": lighthouseLens,
  "2026/11/tide-mill.jpg": tideMill,
};

for (const [file, drawing] of Object.entries(pictures)) {
  const path = fileURLToPath(new URL(`../articles/${file}`, import.meta.url));
  const { size } = await sharp(Buffer.from(drawing))
    .jpeg({ quality: 46, mozjpeg: true })
    .withExif({ IFD0: { Artist: "Broadsheet", Copyright: "2026 the Broadsheet authors" } })
    .toFile(path);
  console.log(`${file}: ${Math.ceil(size / 1000)} kB`);
}
