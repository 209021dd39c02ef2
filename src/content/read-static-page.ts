/** A file of pages/ to a static page, or all that is wrong with it. */
import type { StaticPage } from "../article/article.ts";
import { isError } from "../article/problem.ts";
import { error, type Fault, problemsIn, startOfFile } from "./fault.ts";
import { bodyOf, type InspectedFile, slugFaults, slugFrom } from "./inspected-file.ts";
import { pageSchema } from "./keys/page-schema.ts";
import { readKeys } from "./keys/read-keys.ts";
import { notEchoes, readYaml } from "./keys/yaml-source.ts";
import { asGraveAs } from "./preflight/as-grave-as.ts";
import { pageProse } from "./preflight/prose-rules.ts";
import type { Inspection } from "./reading.ts";
import { siteAddresses } from "./site-addresses.ts";

export async function inspectPage(file: InspectedFile): Promise<Inspection> {
  const { path, split, newsroom } = file;
  const { source, faults: yamlFaults } = readYaml(split.yaml, { firstLine: split.yamlLine });
  const { timeZone, lang, checks } = newsroom.site;
  const context = { whole: "the front matter", timeZone, synonyms };
  const keys = source && readKeys(pageSchema, { source, ...context });
  const { body, links, faults } = await bodyOf(file, { language: lang });
  const all = [
    ...slugFaults(path),
    ...reservedFaults(slugFrom(path)),
    ...yamlFaults,
    ...notEchoes(keys?.faults ?? [], yamlFaults),
    ...faults,
    ...pageProse(body, { lines: split.body.split("\n"), firstLine: split.bodyLine }, { language: lang }),
  ];
  const problems = problemsIn(path, asGraveAs(checks)(all));
  if (!keys?.whole || problems.some(isError)) return { reading: { is: "bad", problems }, links, body };
  const { title, description, updated } = keys.whole;
  const slug = slugFrom(path);
  const page: StaticPage = {
    slug,
    address: `/${slug}`,
    title,
    description,
    ...(updated !== undefined && { updatedAt: updated }),
    body,
  };
  return { reading: { is: "page", page, problems }, links };
}

const synonyms = { headline: "title", standfirst: "description", summary: "description", date: "updated" };

function reservedFaults(slug: string): Fault[] {
  if (!siteAddresses.includes(slug)) return [];
  const words = {
    message: `the address /${slug} belongs to a page that the site makes itself`,
    fix: "rename the file",
  };
  return [error("reserved-address", startOfFile, words)];
}
