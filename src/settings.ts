/** The environment turned into settings, checked once: what is set, what it means, what stands without it. */
import { isIP } from "node:net";
import { z } from "zod";

/** All that is wrong with the environment, one sentence each. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const HIGHEST_PORT = 65_535;
const PORT_WORDS = `must be a whole number from 0 to ${HIGHEST_PORT}`;
const PROXY_WORDS = "must be a number of proxies, or their addresses with commas between";
const ORIGIN_WORDS = "must be an origin such as https://news.example, without a path";

const wholeNumber = (words: string) => z.string().regex(/^\d+$/, words).transform(Number);

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (isOrigin) return url.origin;
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
  LOG_LEVEL: "info",
};
const production = { ...development, HOST: "0.0.0.0" };

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
  LOG_LEVEL: z
    .enum(levels, `must be one of ${levels.join(", ")}`)
    .describe(`What is logged: ${levels.join(", ")}`),
  TRUST_PROXY: proxies
    .optional()
    .describe("How many proxies stand before this server, or their addresses; never `true`"),
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("development")
    .describe("`production` logs JSON, listens on all addresses, reads no `.env` and announces what is new"),
});

const defaults: Readonly<Record<string, string>> = {
  ...development,
  HOST: `${development.HOST}; ${production.HOST} in production`,
  NODE_ENV: "development",
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
  readonly logLevel: (typeof levels)[number];
  readonly trustProxy: number | string[] | undefined;
  readonly isProduction: boolean;
}

/** @throws WrongSettings with every fault, not only the first. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const checked = environment.safeParse({
    ...(set["NODE_ENV"] === "production" ? production : development),
    ...set,
  });
  if (!checked.success) {
    const faults = checked.error.issues.map(
      ({ path, message }) => `${path[0]?.toString()}=${set[String(path[0])]}: ${message}`,
    );
    throw new WrongSettings([...new Set(faults)]);
  }
  const { data } = checked;
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL,
    contentFolder: data.CONTENT_DIR,
    archiveFolder: data.ARCHIVE,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    isProduction: data.NODE_ENV === "production",
  };
}
