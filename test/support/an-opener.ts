/** A program that opens the archive named on its command line as soon as it is spoken to, and says how it found it. */
import { once } from "node:events";
import { openArchive } from "../../src/archive/open-archive.ts";

const [, , file = ":memory:"] = process.argv;
process.stdout.write("ready\n");
await once(process.stdin, "data");
const archive = openArchive(file);
process.stdout.write(`found: ${archive.opening.is}\n`);
archive.close();
process.exit();
