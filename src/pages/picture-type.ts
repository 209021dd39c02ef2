/** A picture's address to the media type that its file name tells: `image/jpeg`. */
const types: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
};

/** No other kind of file gets a picture's address. */
export const pictureType = (address: string): string =>
  types[address.slice(address.lastIndexOf(".") + 1).toLowerCase()] ?? "image/jpeg";
