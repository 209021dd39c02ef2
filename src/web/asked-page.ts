/** What of a request decides which page it gets, made into one name: path, parameters, and the form that is asked for. */
import { type ParsedUrlQuery, parse } from "node:querystring";
import { prefersMarkdown } from "./prefers-markdown.ts";

/** All that any page reads of a query. Whatever else stands there is the reader's own. */
const parameters = ["page", "from", "to", "url", "format", "maxwidth", "maxheight"] as const;
export type Parameter = (typeof parameters)[number];

/** A list where the parameter stands there twice. */
export type Parameters = Readonly<Partial<Record<Parameter, string | readonly string[]>>>;

export interface AskedPage {
  /** The same for all who get the same page. */
  readonly name: string;
  /** Of a page that reads no parameter. */
  readonly plainName: string;
  readonly parameters: Parameters;
}

interface Asking {
  /** As pages answer to it. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly accept: string | undefined;
}

const NONE: Parameters = {};

export function askedPage({ path, search, accept }: Asking): AskedPage {
  const plainName = accept !== undefined && prefersMarkdown(accept) ? `markdown ${path}` : path;
  if (search === "") return { name: plainName, plainName, parameters: NONE };
  const read = parametersOf(parse(search.slice(1)));
  const isPlain = Object.keys(read).length === 0;
  return { name: isPlain ? plainName : `${plainName}?${JSON.stringify(read)}`, plainName, parameters: read };
}

const parametersOf = (query: ParsedUrlQuery): Parameters =>
  Object.fromEntries(
    parameters.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]] as const])),
  );
