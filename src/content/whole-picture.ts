/** The bytes of a picture to whether its end is there: a copy that was cut short still says how large it is. */

export function isWhole(bytes: Uint8Array, type: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "jpg") return hasJpegEnd(file);
  if (type === "png") return file.includes("IEND", 0, "latin1");
  if (type === "webp") return file.length >= file.readUInt32LE(4) + RIFF_HEADER;
  return true;
}

const RIFF_HEADER = 8;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** A small picture in the header has an end of its own: only what follows the header counts. */
function hasJpegEnd(file: Buffer): boolean {
  let at = 2;
  while (at + 4 <= file.length && file[at + 1] !== START_OF_SCAN) at += 2 + file.readUInt16BE(at + 2);
  return file.includes(END_OF_IMAGE, at);
}
