/** A picture and what its photographer notes to a JPEG that carries the notes as Exif, IPTC and XMP. */
import type { Sharp } from "sharp";

export interface Credits {
  readonly creator: string;
  readonly copyright: string;
  readonly caption: string;
  readonly credit: string;
}

export async function withCredits(picture: Sharp, credits: Credits): Promise<Buffer> {
  const { creator, copyright, caption } = credits;
  const exif = { IFD0: { Artist: creator, Copyright: copyright, ImageDescription: caption } };
  const jpeg = await picture.withExif(exif).withXmp(xmp(credits)).jpeg().toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), iptcSegment(credits), jpeg.subarray(2)]);
}

const xmp = ({ creator, copyright, caption, credit }: Credits): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="${credit}"><dc:creator>${creator}</dc:creator><dc:rights>${copyright}</dc:rights><dc:description>${caption}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** IPTC-IIM 4.2, record 2, in the block that Photoshop keeps for it. */
function iptcSegment({ creator, copyright, caption, credit }: Credits): Buffer {
  const fields = [
    [80, creator],
    [110, credit],
    [116, copyright],
    [120, caption],
  ] as const;
  const data = Buffer.concat(fields.flatMap(([number, text]) => [iptcHead(number, text), Buffer.from(text)]));
  const padded = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const block = Buffer.concat([Buffer.from("Photoshop 3.0\0" + "8BIM\x04\x04\0\0", "latin1"), size, padded]);
  const head = Buffer.from([0xff, 0xed, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([head, block]);
}

function iptcHead(number: number, text: string): Buffer {
  const head = Buffer.from([0x1c, 2, number, 0, 0]);
  head.writeUInt16BE(Buffer.byteLength(text), 3);
  return head;
}
