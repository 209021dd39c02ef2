/** A coding to the functions that make it of a text, quickly or as small as it gets. None of them holds up the process. */
import { promisify } from "node:util";
import zlib from "node:zlib";

export type Coding = "br" | "zstd" | "gzip" | "identity";
type Code = (text: Buffer) => Promise<Buffer>;

interface Coder {
  readonly quick: Code;
  /** Takes some fifty times as long as the quick one for a tenth less. */
  readonly best: Code;
}

const { constants } = zlib;
const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

const gzipAt =
  (level: number): Code =>
  (text) =>
    gzip(text, { level });

const brotliAt =
  (quality: number): Code =>
  (text) => {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
    const params = {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    return brotli(text, { params });
  };

/** Node has it from 22.15 on. */
const zstdCompress: unknown = Reflect.get(zlib, "zstdCompress");
const ZSTD_LEVEL = Number(Reflect.get(constants, "ZSTD_c_compressionLevel"));

const zstdAt =
  (level: number): Code =>
  (text) =>
    new Promise((resolve, reject) => {
      if (typeof zstdCompress !== "function") throw new TypeError("This Node has no zstd");
      zstdCompress(text, { params: { [ZSTD_LEVEL]: level } }, (fault: Error | null, bytes: Buffer) =>
        fault ? reject(fault) : resolve(bytes),
      );
    });

export const coders: Readonly<Record<Exclude<Coding, "identity">, Coder>> = {
  br: { quick: brotliAt(5), best: brotliAt(11) },
  zstd: { quick: zstdAt(3), best: zstdAt(19) },
  gzip: { quick: gzipAt(6), best: gzipAt(9) },
};

/** What weighs the same to a reader is sent in the first of these: the smallest text first. */
export const offeredCodings: readonly (keyof typeof coders)[] =
  typeof zstdCompress === "function" ? ["br", "zstd", "gzip"] : ["br", "gzip"];
