/** The whole package, copied to where a test may change it. */
import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { aFolder } from "./a-folder.ts";

export function aCopiedPackage(): string {
  const home = aFolder();
  for (const part of ["src", "views", "public", "package.json"]) {
    cpSync(part, join(home, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  return home;
}
