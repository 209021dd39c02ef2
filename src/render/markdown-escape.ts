/** Text to Markdown that reads back as the same text: nothing in it is markup, wherever in a line it stands. */

type Escape = readonly [what: RegExp, by: string];

const escapes: readonly Escape[] = [
  /** Ends lines for some readers of Markdown, and is a space to the readers of a page. */
  [/[\v\f\u0085\u2028\u2029]/g, " "],
  [/[\\`*_[\]<~]/g, "\\$&"],
  /** Readers that undo the escape of brackets too early must not find a link. */
  [/\](?=\()/g, "]\\"],
  /** An entity, or the beginning of one that the next words could end. */
  [/&(?=#?\w*(?:;|$))/g, "\\$&"],
  /** Bare addresses would become links, with the backslashes of their escapes in them. */
  [/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)/gi, "\\$&"],
  /** A list, a quotation, a heading or its underline, a table. */
  [/^(\s*)([-+=#>:|])/, "$1\\$2"],
  [/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2"],
  /** Before a link it would make a picture of it. */
  [/!$/, "\\!"],
  /** At the end of a heading it would be taken for an ornament. */
  [/(?<=\s)#+\s*$/, "\\$&"],
];

/** `text` stands on one line, and nothing but markup stands right before or behind it. */
export const escapedMarkdown = (text: string): string =>
  escapes.reduce((escaped, [what, by]) => escaped.replace(what, by), text);

/** What may stand between the parentheses of a link or a picture. */
export const linkDestination = (address: string): string =>
  address
    .replace(/[\\<>()]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\s/g, encodeURIComponent);
