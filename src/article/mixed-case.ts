/** A place typed in capitals, as datelines print it, to its name in mixed case: `RIO DE JANEIRO` is Rio de Janeiro. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small inside a name: `Frankfurt am Main`, `Dar es Salaam`. */
const SMALL = words(
  "aan al am an and at au aux by da das de degli dei del della den der di do dos du e ed en es et ez im in nad ob of on op sous sul sulla sur the to under upon vor y",
);
/** Small in `Bourg-la-Reine`, `Sharm el-Sheikh` and `Jerez de los Caballeros`, and large in `East Los Angeles`. */
const ARTICLES = words("des el la las le les los");
const BEFORE_ARTICLES = words("de en sous sur");
const INITIALS = words("DC EU HMCS HMS II III IV JFK MS MV NASA NATO RAF RV SS UAE UK UN US USA USNS USS");
/** `McKINNEY`, `LaGRANGE`: there the small letters are the editor's. */
const TYPED_PREFIX = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2})/gu;
const PREFIX = /^(?:MC(?=\p{L})|\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2}))/u;
/** `Coeur d'Alene` */
const ELIDED = /^[DL]['’](?=\p{L})/u;
const APOSTROPHE = /(?<=['’‘ʻ])/u;
/** What stands before a capital in `N'Djamena` and `Sant'Angelo`, and not in `Xi'an` and `Martha's Vineyard`. */
const PROCLITIC = /^(?:\p{L}?|SANT)\P{L}$/u;
const LATER_LETTERS = /(?<=[\p{L}\p{M}])\p{L}+/gu;

export const inCapitals = (name: string): string => name.toLocaleUpperCase("en");
const inSmall = (name: string): string => name.toLocaleLowerCase("en");

/** What is in mixed case already stays as the editor wrote it. */
export function inMixedCase(written: string): string {
  const isMixed = /\p{Ll}/u.test(written.replace(TYPED_PREFIX, "")) && /\p{Lu}/u.test(written);
  const capitals = /\p{Lu}/u.test(written) ? written : inCapitals(written);
  const name = isMixed ? written : named(capitals);
  // Some letters are others when they come back: `ẞ` would be printed as `SS`.
  return inCapitals(name) === inCapitals(written) ? name : written;
}

/** Words stand at even places, what parts them at odd ones. */
function named(capitals: string): string {
  const pieces = capitals.split(/([\s/-]+)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : namePiece(pieces, index))).join("");
}

function namePiece(pieces: readonly string[], index: number): string {
  const word = pieces[index] ?? "";
  if (index === 0) return nameWord(word);
  const small = inSmall(word);
  const isBound = pieces[index - 1] === "-" || pieces[index + 1] === "-";
  const isLed = BEFORE_ARTICLES.has(inSmall(pieces[index - 2] ?? ""));
  const isSmall = SMALL.has(small) || (ARTICLES.has(small) && (isBound || isLed));
  if (isSmall && index < pieces.length - 1) return small;
  const elided = ELIDED.exec(word)?.[0] ?? "";
  return inSmall(elided) + nameWord(word.slice(elided.length));
}

function nameWord(word: string): string {
  if (INITIALS.has(word) || /\d/.test(word)) return word;
  const prefix = PREFIX.exec(word)?.[0] ?? "";
  const parts = word.slice(prefix.length).split(APOSTROPHE);
  const named = parts.map((part, index) =>
    index === 0 || PROCLITIC.test(parts[index - 1] ?? "") ? titled(part) : inSmall(part),
  );
  return titled(prefix) + named.join("");
}

const titled = (word: string): string => word.replace(LATER_LETTERS, inSmall);
