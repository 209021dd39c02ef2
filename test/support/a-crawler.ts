/** A running site to everything it answers: every address that any answer names is asked, in every form, until none is new. */

export interface Answer {
  readonly status: number;
  /** `name: value`, a line each. */
  readonly headers: string;
  readonly type: string;
  readonly body: string;
}

/** Answers by path; a page that has Markdown for those who accept it stands a second time, with ` (Markdown)` after its path. */
export type Crawl = ReadonlyMap<string, Answer>;

/** What no link leads to, but machines know to ask for. */
const wellKnown = [
  "/",
  "/robots.txt",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/llms.txt",
  "/corrections",
  "/feed.rss",
  "/feed.atom",
  "/feed.json",
];

/** `publicOrigin` is what the site's own addresses begin with; `also` is asked beside all that is found. */
export async function crawl(
  origin: string,
  { publicOrigin, also = [] }: { publicOrigin: string; also?: readonly string[] },
): Promise<Crawl> {
  const answers = new Map<string, Answer>();
  const waiting = [...wellKnown, ...also];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (answers.has(path)) continue;
    const answer = await ask(origin + path);
    answers.set(path, answer);
    waiting.push(...pathsIn(answer, publicOrigin));
    if (answer.status !== 200 || !/^text\/html/.test(answer.type)) continue;
    const markdown = await ask(origin + path, { accept: "text/markdown" });
    if (/^text\/markdown/.test(markdown.type)) answers.set(`${path} (Markdown)`, markdown);
    const url = encodeURIComponent(publicOrigin + path);
    waiting.push(`/oembed?url=${url}&format=json`, ...otherForms(path));
  }
  return answers;
}

const otherForms = (path: string): string[] =>
  path === "/" || path.includes("?") ? [] : [`${path}.md`, `${path}.ninjs.json`, `${path}/feed.atom`];

async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { headers, redirect: "manual" });
  return {
    status: response.status,
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n"),
    type: response.headers.get("content-type") ?? "",
    body: /^image\//.test(response.headers.get("content-type") ?? "") ? "" : await response.text(),
  };
}

/** Absolute addresses of the site anywhere, and paths where HTML has them. */
function pathsIn({ body, headers, type }: Answer, publicOrigin: string): string[] {
  const absolute = [...`${headers}\n${body}`.matchAll(/https?:\/\/[^\s"'<>\\)]+/g)]
    .map(([url]) => url.replaceAll("&amp;", "&").replace(/[.,]$/, ""))
    .filter((url) => url === publicOrigin || url.startsWith(`${publicOrigin}/`))
    .map((url) => url.slice(publicOrigin.length) || "/");
  const relative = /^text\/html/.test(type)
    ? [...body.matchAll(/\b(?:href|src)="(\/[^"]*)"/g)].map(([, path = ""]) => path.replaceAll("&amp;", "&"))
    : [];
  return [...absolute, ...relative].map((path) => path.split("#")[0] ?? path);
}

/** Which answers hold the words, in their text or in a header. */
export const holdersOf = (answers: Crawl, words: string): string[] =>
  [...answers]
    .filter(([, { body, headers }]) => `${headers}\n${body}`.toLowerCase().includes(words.toLowerCase()))
    .map(([path]) => path)
    .sort();
