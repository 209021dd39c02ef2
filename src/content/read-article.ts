/** A file of articles/ to an article, a withdrawal or a draft, or all that is wrong with it. */
import type { Body } from "../article/body.ts";
import type { Picture } from "../article/picture.ts";
import { isError } from "../article/problem.ts";
import { articleOf, type FromFile, withdrawalOf } from "./article-of.ts";
import type { SoundKeys } from "./article-rule.ts";
import { articleRules } from "./article-rules.ts";
import { missingFromDraft, unfinished, withStandIns } from "./draft-notes.ts";
import { type Fault, problemsIn } from "./fault.ts";
import { howToAppear } from "./how-to-appear.ts";
import { bodyOf, type InspectedFile, slugFaults, slugFrom } from "./inspected-file.ts";
import {
  articleSchema,
  type DraftMatter,
  draftSchema,
  type FrontMatter,
  soundSchema,
} from "./keys/article-schema.ts";
import { readKeys, soundKeys } from "./keys/read-keys.ts";
import type { Context, HowTo } from "./keys/schema-faults.ts";
import { valueAt } from "./keys/schema-walk.ts";
import { synonyms } from "./keys/synonyms.ts";
import { notEchoes, readYaml, type YamlSource } from "./keys/yaml-source.ts";
import { asGraveAs } from "./preflight/as-grave-as.ts";
import { bodyProse, proseContext } from "./preflight/prose-rules.ts";
import { readPicture } from "./read-picture.ts";
import type { Inspection, Reading } from "./reading.ts";
import { shortForSubscribers } from "./short-for-subscribers.ts";
import { typedDateline } from "./typed-dateline.ts";
import { unclearCorrections } from "./unclear-corrections.ts";
import { undatedChange } from "./undated-change.ts";

/** Search engines ask for it of every link that somebody paid for. */
const PAID = "sponsored nofollow";

/** What the front matter says, of an article or of a draft. */
interface Head {
  readonly whole?: FrontMatter;
  readonly draft?: DraftMatter;
  readonly sound: SoundKeys;
  readonly image?: Picture;
  readonly source?: YamlSource;
  readonly faults: readonly Fault[];
}

export async function inspectArticle(file: InspectedFile): Promise<Inspection> {
  const { path, newsroom, split } = file;
  const head = await headOf(file);
  const { body, links, faults } = await bodyOf(file, {
    language: head.sound.lang ?? newsroom.site.lang,
    ...(head.sound.kind === "paid" && { rel: PAID }),
  });
  const text = { lines: split.body.split("\n"), firstLine: split.bodyLine };
  const all = [
    ...slugFaults(path),
    ...head.faults,
    ...faults,
    ...typedDateline(head.sound.dateline, { body, ...text }),
    ...(head.sound.status === "withdrawn"
      ? []
      : bodyProse(body, text, proseContext(head.sound, newsroom.site))),
    ...shortForSubscribers(head.sound, body),
    ...unclearCorrections(head, body),
  ];
  const problems = problemsIn(path, byStatus(asGraveAs(newsroom.site.checks)(all), head.sound));
  if (problems.some(isError)) return { reading: { is: "bad", problems }, links, body };
  const outcome = readingOf(file, { head, body });
  const untold = problemsIn(path, asGraveAs(newsroom.site.checks)(untoldIn(outcome, file, head)));
  return {
    reading: { ...outcome, problems: [...problems, ...untold] },
    links,
    body,
    ...draftOf(file, { head, body }),
  };
}

type Outcome<Each> = Each extends Reading ? Omit<Each, "problems"> : never;

const untoldIn = (
  outcome: Outcome<Reading>,
  { versionsOf }: InspectedFile,
  { source }: Head,
): readonly Fault[] =>
  outcome.is === "article" && versionsOf
    ? undatedChange(outcome.article, { versions: versionsOf(outcome.article.id), source })
    : [];

/** A file without fault. */
interface SoundFile {
  readonly head: Head;
  readonly body: Body;
}

function readingOf(
  { path, newsroom }: InspectedFile,
  { head: { whole, image }, body }: SoundFile,
): Outcome<Reading> {
  if (!whole) return { is: "draft" };
  const from = fromFile(path);
  if (whole.status === "withdrawn") {
    const keys = { ...whole, reason: whole.reason ?? "" };
    return { is: "withdrawn", withdrawal: withdrawalOf(keys, { newsroom, from }) };
  }
  return { is: "article", article: articleOf(whole, { body, ...(image && { image }), newsroom, from }) };
}

function draftOf(
  { path, newsroom }: InspectedFile,
  { head: { draft, image }, body }: SoundFile,
): Pick<Inspection, "draftAt"> {
  if (!draft) return {};
  const whole = { body, ...(image && { image }), newsroom, from: fromFile(path) };
  return { draftAt: (now) => articleOf(withStandIns(draft, { newsroom, now }), whole) };
}

const fromFile = (path: string): FromFile => ({
  slug: slugFrom(path),
  place: path.slice("articles/".length, -".md".length),
});

async function headOf({ folder, path, split, newsroom, now }: InspectedFile): Promise<Head> {
  const { source: typed, faults } = readYaml(split.yaml, { firstLine: split.yamlLine });
  if (!typed) return { sound: {}, faults };
  const source = withBylineAsList(typed);
  const { timeZone } = newsroom.site;
  const howTo = howToAppear(newsroom.site, now);
  const context = { source, whole: "the front matter", timeZone, howTo, synonyms };
  const sound = soundKeys(soundSchema, source.data);
  const keys = sound.status === "draft" ? draftKeys(context, howTo) : readKeys(articleSchema, context);
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
    source,
    ...("picture" in read && read.picture && { image: read.picture }),
    faults: [...faults, ...notEchoes([...keys.faults, ...read.faults, ...broken], faults)],
  };
}

function draftKeys(context: Omit<Context, "schema">, howTo: HowTo): Pick<Head, "draft" | "faults"> {
  const { whole: draft, faults } = readKeys(draftSchema, context);
  return { ...(draft && { draft }), faults: [...faults, ...missingFromDraft(context.source, howTo)] };
}

/** One name alone needs no brackets. */
function withBylineAsList(source: YamlSource): YamlSource {
  const byline = valueAt(source.data, ["byline"]);
  return typeof byline === "string"
    ? { ...source, data: { ...Object(source.data), byline: [byline] } }
    : source;
}

/** A draft may still lack what a withdrawn article no longer needs: its text. */
function byStatus(faults: readonly Fault[], { status }: SoundKeys): readonly Fault[] {
  if (status === "draft") return faults.map(unfinished);
  return status === "withdrawn" ? faults.filter(({ rule }) => rule !== "empty-body") : faults;
}
