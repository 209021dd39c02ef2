/** A ninjs item to all that is wrong with it by the rules of version 3.2. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync("test/fixtures/ninjs-3.2.schema.json", "utf8")));

export function ninjsFaults(item: unknown): readonly string[] {
  isValid(item);
  return (isValid.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
