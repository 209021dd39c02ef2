/** What of a request decides which page it gets, made into one name: path, parameters, and the form that is asked for. */
import { type ParsedUrlQuery, parse } from "node:querystring";
import { prefersMarkdown } from "./prefers-markdown.ts";

/** All that any page reads of a query. Whatever else stands there is the reader's own. */
const parameters = ["page", "from", "to", "url", "format", "maxwidth", "maxheight"] as const;
export type Parameter = (typeof parameters)[number];

/** A list where the parameter stands there twice. */
export type Parameters = Readonly<Partial<Record<Parameter, string | readonly string[]>>>;

export interface AskedPage {
  /** The same for all who get the same page, but for the parameters. */
  readonly plainName: string;
  readonly parameters: Parameters;
}

/** Of a page that is the same whatever stands in parameters that it does not read. */
export function pageName(
  { plainName, parameters: asked }: AskedPage,
  read: readonly Parameter[] = parameters,
): string {
  const counting = parameters.filter((name) => asked[name] !== undefined && read.includes(name));
  if (counting.length === 0) return plainName;
  return `${plainName}?${JSON.stringify(counting.map((name) => [name, asked[name]]))}`;
}

interface Asking {
  /** As pages answer to it. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly accept: string | undefined;
}

/** As nearly all ask. */
export const NO_PARAMETERS: Parameters = {};

export function askedPage({ path, search, accept }: Asking): AskedPage {
  const plainName = prefersMarkdown(accept) ? `markdown ${path}` : path;
  return { plainName, parameters: search === "" ? NO_PARAMETERS : parametersOf(parse(search.slice(1))) };
}

const parametersOf = (query: ParsedUrlQuery): Parameters =>
  Object.fromEntries(
    parameters.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]] as const])),
  );
