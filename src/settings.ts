/** The environment turned into settings, checked once: what is set, what it means, what stands without it. */
import { statSync } from "node:fs";
import { isIP } from "node:net";
import * as z from "zod";

/** All that is wrong with the environment, one sentence each. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

/** In letters: as many as nobody guesses. */
export const SHORTEST_PREVIEW_KEY = 32;

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const ways = ["auto", "events", "poll"] as const;
const HIGHEST_PORT = 65_535;
const PORT_WORDS = `must be a whole number from 0 to ${HIGHEST_PORT}`;
const PROXY_WORDS = "must be a number of proxies, or their addresses with commas between";
const WRITING_WORDS = "must be 1, or not set";
const WRITING_IN_PRODUCTION = "is for whoever writes, and shows drafts: leave it out in production";
const EDITOR_WORDS = "must be an address with {file} in it, such as vscode://file{file}:{line}:{column}";
const KEY_WORDS = `must have at least ${SHORTEST_PREVIEW_KEY} characters that nobody can guess`;
const ORIGIN_WORDS = "must be an origin such as https://news.example, without a path";

const MOST_WORKERS = 64;
const WORKERS_WORDS = `must be a whole number from 1 to ${MOST_WORKERS}`;
const WORKERS_IN_MEMORY = "needs an archive on disk, for all processes read it: name a folder in ARCHIVE";
const WORKERS_WHILE_WRITING = "is for readers: leave it out while WRITING=1";
const MOST_CACHE_MB = 65_536;
const CACHE_WORDS = `must be a whole number of megabytes from 0 to ${MOST_CACHE_MB}`;
const MB = 2 ** 20;

const wholeNumber = (words: string) => z.string().regex(/^\d+$/, words).transform(Number);

/** `undefined` for what has a path, or is no address of the web at all. */
export function readOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href ? url.origin : undefined;
}

const origin = z.string().transform((text, context) => {
  const read = readOrigin(text);
  if (read !== undefined) return read;
  context.addIssue(ORIGIN_WORDS);
  return z.NEVER;
});

const namedProxies = new Set(["loopback", "linklocal", "uniquelocal"]);

/** `10.0.0.7`, `10.0.0.0/8`, or one of the names Express knows. */
function isProxyAddress(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  const isPrefix = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
  return namedProxies.has(text) || (family > 0 && isPrefix && rest.length === 0);
}

const addresses = z.array(z.string().refine(isProxyAddress, PROXY_WORDS));
const proxies = z.union(
  [
    wholeNumber(PROXY_WORDS),
    z
      .string()
      .transform((text) => text.split(/\s*,\s*/))
      .pipe(addresses),
  ],
  {
    error: PROXY_WORDS,
  },
);

const development = {
  PORT: "3000",
  HOST: "127.0.0.1",
  CONTENT_DIR: "content",
  ARCHIVE: ".broadsheet",
  WATCH: "auto",
  LOG_LEVEL: "info",
  WORKERS: "1",
  PAGE_CACHE: "64",
};
const production = { ...development, HOST: "0.0.0.0" };
/** Whoever writes sees a line for each change, and does not look for it among requests. */
const writing = { ...development, LOG_LEVEL: "warn" };

const environment = z.object({
  PORT: wholeNumber(PORT_WORDS)
    .refine((port) => port <= HIGHEST_PORT, PORT_WORDS)
    .describe("The port to listen on; `0` takes any free one and prints it"),
  HOST: z.string().describe("The network address to listen on"),
  SITE_URL: origin
    .optional()
    .describe("The public origin of all absolute addresses, instead of the `url` of site.yaml"),
  CONTENT_DIR: z.string().describe("The content folder"),
  ARCHIVE: z.string().describe("The folder of the archive's database; `:memory:` keeps it in memory"),
  WATCH: z
    .enum(ways, `must be one of ${ways.join(", ")}`)
    .describe(
      "How changes are seen: by `events`, by looking again (`poll`), or `auto`: as its disk asks for",
    ),
  LOG_LEVEL: z
    .enum(levels, `must be one of ${levels.join(", ")}`)
    .describe(`What is logged: ${levels.join(", ")}`),
  WORKERS: wholeNumber(WORKERS_WORDS)
    .refine((count) => count >= 1 && count <= MOST_WORKERS, WORKERS_WORDS)
    .describe(
      `How many processes answer readers, up to ${MOST_WORKERS}: as many as there are cores, at most`,
    ),
  PAGE_CACHE: wholeNumber(CACHE_WORDS)
    .refine((megabytes) => megabytes <= MOST_CACHE_MB, CACHE_WORDS)
    .describe("Megabytes of finished pages that each process keeps; `0` keeps none"),
  PREVIEW_KEY: z
    .string()
    .min(SHORTEST_PREVIEW_KEY, KEY_WORDS)
    .optional()
    .describe(
      "Signs the addresses of previews, the same on all servers of a site; without it, a key kept in `ARCHIVE`",
    ),
  TRUST_PROXY: proxies
    .optional()
    .describe("How many proxies stand before this server, or their addresses; never `true`"),
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("development")
    .describe("`production` logs JSON, listens on all addresses, reads no `.env` and announces what is new"),
  WRITING: z
    .literal("1", WRITING_WORDS)
    .optional()
    .describe("`1` shows drafts and problems on the pages, and reloads them on save; never in production"),
  EDITOR_LINK: z
    .string()
    .regex(/^(?!javascript:)[a-z][a-z\d+.-]*:.*\{file\}/i, EDITOR_WORDS)
    .default("vscode://file{file}:{line}:{column}")
    .describe(
      "While writing, what opens the editor at a problem: an address with `{file}`, `{line}`, `{column}`",
    ),
});

const defaults: Readonly<Record<string, string>> = {
  ...development,
  HOST: `${development.HOST}; ${production.HOST} in production`,
  LOG_LEVEL: `${development.LOG_LEVEL}; ${writing.LOG_LEVEL} while writing`,
  NODE_ENV: "development",
  EDITOR_LINK: environment.shape.EDITOR_LINK.parse(undefined),
};

/** Every setting as the README's table shows it. */
export const settingsTable: readonly { name: string; default: string; meaning: string }[] = Object.entries(
  environment.shape,
).map(([name, { description = "" }]) => ({ name, default: defaults[name] ?? "", meaning: description }));

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly siteUrl: string | undefined;
  readonly contentFolder: string;
  readonly archiveFolder: string;
  readonly watch: (typeof ways)[number];
  readonly logLevel: (typeof levels)[number];
  /** With more than one, another process takes the content in. */
  readonly workers: number;
  readonly pageCacheBytes: number;
  readonly previewKey: string | undefined;
  readonly trustProxy: number | string[] | undefined;
  readonly isProduction: boolean;
  /** Present while somebody writes in front of it. */
  readonly writing?: { readonly editorLink: string };
}

/** Takes what the file `.env` says, and the environment does not, into the environment; never in production. */
export function takeInEnvFile(): void {
  if (process.env["NODE_ENV"] !== "production" && isFile(".env")) process.loadEnvFile();
}

/** What this process was given, and in development what the file `.env` says. */
export function settingsOfProcess(): Settings {
  takeInEnvFile();
  return readSettings(process.env);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A secret is not printed, even where it is none. */
const said = (name: string, set: Readonly<Record<string, string | undefined>>): string | undefined =>
  name === "PREVIEW_KEY" ? "…" : set[name];

/** @throws WrongSettings with every fault, not only the first. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const isProduction = set["NODE_ENV"] === "production";
  const isWriting = set["WRITING"] !== undefined;
  const areSeveral = Number(set["WORKERS"]) > 1;
  const standard = isProduction ? production : isWriting ? writing : development;
  const checked = environment.safeParse({ ...standard, ...set });
  const issues = checked.error?.issues ?? [];
  const faults = [
    ...issues.map(({ path, message }) => `${path[0]?.toString()}=${said(String(path[0]), set)}: ${message}`),
    ...(isProduction && isWriting ? [`WRITING=${set["WRITING"]}: ${WRITING_IN_PRODUCTION}`] : []),
    ...(areSeveral && set["ARCHIVE"] === ":memory:"
      ? [`WORKERS=${set["WORKERS"]}: ${WORKERS_IN_MEMORY}`]
      : []),
    ...(areSeveral && isWriting ? [`WORKERS=${set["WORKERS"]}: ${WORKERS_WHILE_WRITING}`] : []),
  ];
  if (!checked.success || faults.length > 0) throw new WrongSettings([...new Set(faults)]);
  const { data } = checked;
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL,
    contentFolder: data.CONTENT_DIR,
    archiveFolder: data.ARCHIVE,
    watch: data.WATCH,
    logLevel: data.LOG_LEVEL,
    workers: data.WORKERS,
    pageCacheBytes: data.PAGE_CACHE * MB,
    previewKey: data.PREVIEW_KEY,
    trustProxy: data.TRUST_PROXY,
    isProduction,
    ...(isWriting && { writing: { editorLink: data.EDITOR_LINK } }),
  };
}
