/** A file of articles/ to an article, a withdrawal or a draft, or all that is wrong with it. */
import type { Body } from "../article/body.ts";
import type { Picture } from "../article/picture.ts";
import { isError } from "../article/problem.ts";
import { articleOf, withdrawalOf } from "./article-of.ts";
import type { SoundKeys } from "./article-rule.ts";
import { articleRules } from "./article-rules.ts";
import { missingFromDraft, unfinished } from "./draft-notes.ts";
import { type Fault, problemsIn } from "./fault.ts";
import { bodyOf, type InspectedFile, slugFaults, slugFrom } from "./inspected-file.ts";
import { articleSchema, draftSchema, type FrontMatter, soundSchema } from "./keys/article-schema.ts";
import { readKeys, soundKeys } from "./keys/read-keys.ts";
import type { Context } from "./keys/schema-faults.ts";
import { valueAt } from "./keys/schema-walk.ts";
import { synonyms } from "./keys/synonyms.ts";
import { notEchoes, readYaml, type YamlSource } from "./keys/yaml-source.ts";
import { readPicture } from "./read-picture.ts";
import type { Inspection, Reading } from "./reading.ts";
import { shortForSubscribers } from "./short-for-subscribers.ts";
import { typedDateline } from "./typed-dateline.ts";

/** Search engines ask for it of every link that somebody paid for. */
const PAID = "sponsored nofollow";

/** What the front matter says. A draft has no `whole`. */
interface Head {
  readonly whole?: FrontMatter;
  readonly sound: SoundKeys;
  readonly image?: Picture;
  readonly faults: readonly Fault[];
}

export async function inspectArticle(file: InspectedFile): Promise<Inspection> {
  const { path, newsroom, split } = file;
  const head = await headOf(file);
  const { body, links, faults } = await bodyOf(file, {
    language: head.sound.lang ?? newsroom.site.lang,
    ...(head.sound.kind === "paid" && { rel: PAID }),
  });
  const all = [
    ...slugFaults(path),
    ...head.faults,
    ...faults,
    ...typedDateline(head.sound.dateline, { body, lines: split.body.split("\n"), firstLine: split.bodyLine }),
    ...shortForSubscribers(head.sound, body),
  ];
  const problems = problemsIn(path, judged(all, head.sound));
  if (problems.some(isError)) return { reading: { is: "bad", problems }, links, body };
  return { reading: { ...readingOf(file, { head, body }), problems }, links, body };
}

type Outcome<Each> = Each extends Reading ? Omit<Each, "problems"> : never;

function readingOf(
  { path, newsroom }: InspectedFile,
  { head: { whole, image }, body }: { head: Head; body: Body },
): Outcome<Reading> {
  if (!whole) return { is: "draft" };
  const from = { slug: slugFrom(path), place: path.slice("articles/".length, -".md".length) };
  if (whole.status === "withdrawn") {
    const keys = { ...whole, reason: whole.reason ?? "" };
    return { is: "withdrawn", withdrawal: withdrawalOf(keys, { newsroom, from }) };
  }
  return { is: "article", article: articleOf(whole, { body, ...(image && { image }), newsroom, from }) };
}

async function headOf({ folder, path, split, newsroom, now }: InspectedFile): Promise<Head> {
  const { source: typed, faults } = readYaml(split.yaml, { firstLine: split.yamlLine });
  if (!typed) return { sound: {}, faults };
  const source = withBylineAsList(typed);
  const context = { source, whole: "the front matter", timeZone: newsroom.site.timeZone, synonyms };
  const sound = soundKeys(soundSchema, source.data);
  const keys = sound.status === "draft" ? draftKeys(context) : readKeys(articleSchema, context);
  const image = valueAt(source.data, ["image"]);
  const read =
    image === undefined
      ? { faults: [] }
      : await readPicture(image, {
          source,
          at: ["image"],
          beside: { folder, path },
          language: sound.lang ?? newsroom.site.lang,
        });
  const broken = articleRules.flatMap((rule) =>
    rule({ keys: sound, source, newsroom, slug: slugFrom(path), ...(now !== undefined && { now }) }),
  );
  return {
    ...keys,
    sound,
    ...("picture" in read && read.picture && { image: read.picture }),
    faults: [...faults, ...notEchoes([...keys.faults, ...read.faults, ...broken], faults)],
  };
}

function draftKeys(context: Omit<Context, "schema">): { faults: readonly Fault[] } {
  return { faults: [...readKeys(draftSchema, context).faults, ...missingFromDraft(context.source)] };
}

/** One name alone needs no brackets. */
function withBylineAsList(source: YamlSource): YamlSource {
  const byline = valueAt(source.data, ["byline"]);
  return typeof byline === "string"
    ? { ...source, data: { ...Object(source.data), byline: [byline] } }
    : source;
}

/** A draft may still lack what a withdrawn article no longer needs: its text. */
function judged(faults: readonly Fault[], { status }: SoundKeys): readonly Fault[] {
  if (status === "draft") return faults.map(unfinished);
  return status === "withdrawn" ? faults.filter(({ rule }) => rule !== "empty-body") : faults;
}
