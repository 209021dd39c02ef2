/** The smallest pictures that are ones. */

/** 3 pixels wide, 2 high. */
export const aGif: Uint8Array = Buffer.from("GIF89a\x03\x00\x02\x00\x00\x00\x00;", "latin1");
