/** Draws the samples' pictures and lays each beside the file that names it: `node content/.drawings/make-pictures.mjs`. */
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { handPress } from "./hand-press.mjs";
import { lighthouseLens } from "./lighthouse-lens.mjs";
import { noSuchHarbor } from "./no-such-harbor.mjs";
import { paperSail } from "./paper-sail.mjs";
import { tideMill } from "./tide-mill.mjs";

const pictures = {
  "card.jpg": paperSail,
  "articles/2026/10/hand-press.jpg": handPress,
  "articles/2026/11/lighthouse-lens.jpg": lighthouseLens,
  "articles/2026/11/no-such-harbor.jpg": noSuchHarbor,
  "articles/2026/11/tide-mill.jpg": tideMill,
};

for (const [file, drawing] of Object.entries(pictures)) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { size } = await sharp(Buffer.from(drawing))
    .jpeg({ quality: 46, mozjpeg: true })
    .withExif({ IFD0: { Artist: "Broadsheet", Copyright: "2026 the Broadsheet authors" } })
    .toFile(path);
  console.log(`${file}: ${Math.ceil(size / 1000)} kB`);
}
