/** A file of pages/ to a static page, or all that is wrong with it. */
import type { StaticPage } from "../article/article.ts";
import { isError } from "../article/problem.ts";
import { error, type Fault, problemsIn, startOfFile } from "./fault.ts";
import { pageSchema } from "./front-matter/page-schema.ts";
import { readKeys } from "./front-matter/read-keys.ts";
import { readYaml } from "./front-matter/yaml-source.ts";
import { bodyOf, type InspectedFile, slugFaults, slugFrom } from "./inspected-file.ts";
import type { Inspection } from "./inspection.ts";
import { siteAddresses } from "./site-addresses.ts";

export async function inspectPage(file: InspectedFile): Promise<Inspection> {
  const { path, split, newsroom } = file;
  const { source, faults: yamlFaults } = readYaml(split.yaml, { firstLine: split.yamlLine });
  const keys = source && readKeys(pageSchema, { source, timeZone: newsroom.site.timeZone, synonyms });
  const { body, links, faults } = await bodyOf(file, { language: newsroom.site.lang });
  const problems = problemsIn(path, [
    ...slugFaults(path),
    ...reservedFaults(slugFrom(path)),
    ...yamlFaults,
    ...(keys?.faults ?? []),
    ...faults,
  ]);
  if (!keys?.whole || problems.some(isError)) return { reading: { is: "bad", problems }, links };
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
