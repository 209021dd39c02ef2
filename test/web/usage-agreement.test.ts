/** One policy, told in many languages: each is read back by its own rules, and all must say the same. */
import { JSDOM } from "jsdom";
import robotsParser from "robots-parser";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Permission, UsagePolicy } from "../../src/article/newsroom.ts";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

type Policy = Pick<UsagePolicy, "search" | "answers" | "training">;
type Use = keyof Policy;

const MILL = "/2026/11/20/harbor/tide-mill";
const verdicts: readonly (Permission | undefined)[] = ["allow", "deny", undefined];
const combinations: readonly Policy[] = verdicts.flatMap((search) =>
  verdicts.flatMap((answers) =>
    verdicts.map((training) => ({
      ...(search && { search }),
      ...(answers && { answers }),
      ...(training && { training }),
    })),
  ),
);

/** `search=y, train-ai=n`, read by the words of its language. */
function readPairs(pairs: string | undefined, words: Record<string, Use | Permission>): Policy {
  if (pairs === undefined) return {};
  return Object.fromEntries(
    pairs.split(", ").map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return [words[name] ?? `unknown ${name}`, words[value] ?? `unknown ${value}`];
    }),
  );
}

const aipref = {
  search: "search",
  "ai-use": "answers",
  "train-ai": "training",
  y: "allow",
  n: "deny",
} as const;
const contentSignals = {
  search: "search",
  "ai-input": "answers",
  "ai-train": "training",
  yes: "allow",
  no: "deny",
} as const;
const rsl: Record<string, Use> = { search: "search", "ai-input": "answers", "ai-train": "training" };

/** The value of a rule in the group of everybody. */
const ruleIn = (robots: string, name: string): string | undefined =>
  robots
    .split("\n\n")[0]
    ?.split("\n")
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

/** As readers of RSL 1.0 take it: what is silent on a use grants it, unless it lists what it permits. */
function readLicense(xml: string): { said: Policy; granted: string[] } {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const usesIn = (element: string, permission: Permission) =>
    [...document.querySelectorAll(`rsl > content > license > ${element}[type=usage]`)]
      .flatMap(({ textContent }) => textContent.split(" "))
      .map((token) => [rsl[token] ?? `unknown ${token}`, permission]);
  const permits = usesIn("permits", "allow");
  const prohibits = usesIn("prohibits", "deny");
  const unprohibited = Object.values(rsl).filter((use) => !prohibits.some(([one]) => one === use));
  return {
    said: Object.fromEntries([...permits, ...prohibits]),
    granted: permits.length > 0 ? permits.map(([use]) => String(use)) : unprohibited,
  };
}

function readPage(html: string): { said: Policy; notSaid: Use[] } {
  const { document } = new JSDOM(html).window;
  const usesUnder = (heading: string): Use[] => {
    const title = [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === heading);
    const list = title?.nextElementSibling?.nextElementSibling;
    return [...(list?.querySelectorAll("li") ?? [])].map(({ textContent }) => useOf(textContent));
  };
  return {
    said: Object.fromEntries([
      ...usesUnder("Allowed").map((use) => [use, "allow"]),
      ...usesUnder("Not allowed").map((use) => [use, "deny"]),
    ]),
    notSaid: usesUnder("Not said"),
  };
}

const useOf = (words: string): Use =>
  /search/i.test(words) ? "search" : /answers/i.test(words) ? "answers" : "training";

const readGuide = (markdown: string): Policy =>
  Object.fromEntries(
    [...markdown.matchAll(/([A-Z][A-Za-z ]+) (is|is not) allowed\./g)].map(([, words = "", verdict]) => [
      useOf(words),
      verdict === "is" ? "allow" : "deny",
    ]),
  );

describe.each(combinations)("of %o", (policy) => {
  const isSaid = Object.keys(policy).length > 0;
  const allowed = Object.entries(policy).flatMap(([use, permission]) =>
    permission === "allow" ? [use] : [],
  );
  const isLicensed = allowed.length > 0 || Object.keys(policy).length === 3;
  const training = policy.training && { training: policy.training };
  const ask = (address: string) =>
    request(anApp({ articles: [anArticle()], site: { usage: { ...policy, barred: [] } } })).get(address);

  test("robots.txt says it in both its languages, and lets everybody in", async () => {
    const { text } = await ask("/robots.txt");

    expect(readPairs(ruleIn(text, "Content-Usage"), aipref)).toEqual(policy);
    expect(readPairs(ruleIn(text, "Content-Signal"), contentSignals)).toEqual(policy);
    expect(text.includes("License: https://ledger.example/license.xml")).toBe(isLicensed);
    const robots = robotsParser("https://ledger.example/robots.txt", text);
    expect(robots.isAllowed(`https://ledger.example${MILL}`, "Googlebot")).toBe(true);
  });

  test("the headers of a page say it", async () => {
    const { headers } = await ask(MILL);

    expect(readPairs(headers["content-usage"], aipref)).toEqual(policy);
    expect(headers["tdm-reservation"]).toBe(training && { allow: "0", deny: "1" }[training.training]);
    expect(headers["tdm-policy"]).toBe(
      training?.training === "deny" ? "https://ledger.example/usage" : undefined,
    );
    expect(String(headers["link"]).includes('/license.xml>; rel="license"; type="application/rsl+xml"')).toBe(
      isLicensed,
    );
  });

  test("tdmrep.json says what there is to say of training", async () => {
    const { status, body } = await ask("/.well-known/tdmrep.json");

    const expected = {
      allow: [{ location: "/", "tdm-reservation": 0 }],
      deny: [{ location: "/", "tdm-reservation": 1, "tdm-policy": "https://ledger.example/usage" }],
    };
    expect(status).toBe(training ? 200 : 404);
    if (training) expect(body).toEqual(expected[training.training]);
  });

  test("the license says it, and grants no more", async () => {
    const { status, headers, body } = await ask("/license.xml").responseType("text");

    expect(status).toBe(isLicensed ? 200 : 404);
    if (isLicensed) {
      expect(headers["content-type"]).toBe("application/rsl+xml; charset=utf-8");
      expect(readLicense(String(body))).toEqual({ said: policy, granted: allowed });
    }
  });

  test("the page in plain words says it, and what it does not say", async () => {
    const { status, text } = await ask("/usage");

    expect(status).toBe(isSaid ? 200 : 404);
    if (isSaid) {
      const { said, notSaid } = readPage(text);
      expect(said).toEqual(policy);
      expect([...Object.keys(said), ...notSaid].sort()).toEqual(["answers", "search", "training"]);
    }
  });

  test("the guide for language models says it", async () => {
    const { text } = await ask("/llms.txt");

    expect(readGuide(text)).toEqual(policy);
    expect(text.includes("https://ledger.example/usage")).toBe(isSaid);
  });

  test("search engines are sent away when they may not list the texts, and only then", async () => {
    const app = anApp({
      articles: [anArticle()],
      site: { usage: { ...policy, barred: [] } },
      but: { isProduction: true },
    });

    const { headers } = await request(app).get(MILL);

    expect(headers["x-robots-tag"]).toBe(policy.search === "deny" ? "noindex" : undefined);
  });

  test("its pages are listed in sitemaps, unless search engines may not list them", async () => {
    const sitemaps = ["/sitemap.xml", "/sitemap-pages.xml", "/sitemap-2026-11.xml", "/news-sitemap.xml"];
    const isHidden = policy.search === "deny";

    const robots = await ask("/robots.txt");
    const guide = await ask("/llms.txt");
    const answers = await Promise.all(sitemaps.map((address) => ask(address)));

    expect(robots.text.includes("Sitemap:")).toBe(!isHidden);
    expect(guide.text.includes("sitemap.xml")).toBe(!isHidden);
    expect(answers.map(({ status }) => status)).toEqual(sitemaps.map(() => (isHidden ? 404 : 200)));
  });
});

test("a newsroom without a policy gives no signal anywhere", async () => {
  const app = anApp({ articles: [anArticle()] });

  const [page, robots, usage, license, tdm] = await Promise.all(
    [MILL, "/robots.txt", "/usage", "/license.xml", "/.well-known/tdmrep.json"].map((address) =>
      request(app).get(address),
    ),
  );

  expect(Object.keys(page?.headers ?? {}).filter((name) => /usage|tdm/.test(name))).toEqual([]);
  expect(page?.text).not.toContain('href="/usage"');
  expect(robots?.text).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://ledger.example/sitemap.xml\nSitemap: https://ledger.example/news-sitemap.xml\n",
  );
  expect([usage, license, tdm].map((answer) => answer?.status)).toEqual([404, 404, 404]);
});

const policies: readonly (readonly [title: string, usage: UsagePolicy])[] = [
  ["only keeps a crawler out", { barred: ["CCBot"] }],
  ["only says whom to ask", { barred: [], contact: "rights@ledger.example" }],
  ["says one thing only", { training: "deny", barred: [] }],
  ["says all", { search: "allow", answers: "deny", training: "deny", barred: ["CCBot"] }],
];
for (const [title, usage] of policies) {
  test(`a policy that ${title} leads nobody to what is not there`, async () => {
    const app = anApp({ articles: [anArticle()], site: { usage } });
    const answers = await Promise.all(
      [MILL, `${MILL}.ninjs.json`, "/robots.txt", "/llms.txt"].map((address) => request(app).get(address)),
    );
    const said = answers.map(({ headers, text }) => `${headers["link"]} ${text}`).join(" ");

    for (const address of ["/usage", "/license.xml"]) {
      const { status } = await request(app).get(address);
      expect([address, status]).toEqual([address, said.includes(address) ? 200 : 404]);
    }
  });
}
