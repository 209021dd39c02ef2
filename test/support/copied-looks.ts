/** The site's views and styles, copied to where a test may change them. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRenderer } from "../../src/render/renderer.ts";
import { aFolder } from "./a-folder.ts";

export function copiedLooks() {
  const home = aFolder();
  for (const folder of ["views", "public"]) cpSync(folder, join(home, folder), { recursive: true });
  const [viewsFolder, publicFolder] = [join(home, "views"), join(home, "public")];
  return {
    ...{ home, viewsFolder, publicFolder },
    compile: () => createRenderer(viewsFolder, join(publicFolder, "styles")),
    /** `file` is `views/article.eta` or `public/styles/print.css`. */
    edit(file: string, change: (text: string) => string): void {
      writeFileSync(join(home, file), change(readFileSync(join(home, file), "utf8")));
    },
    remove: (file: string): void => rmSync(join(home, file)),
  };
}
