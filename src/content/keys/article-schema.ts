/** The keys of an article's front matter: one schema gives the types, the checks and the README's table. */
import * as z from "zod";
import { contributorRoles } from "../../article/byline.ts";
import { correctionKindNames } from "../../article/correction.ts";
import { kindNames } from "../../article/kind.ts";
import { language } from "./language.ts";
import { line } from "./line.ts";
import { webAddress } from "./network-address.ts";
import { pictureSchema } from "./picture-schema.ts";
import { time } from "./time.ts";

const contributor = z.strictObject({
  name: line.describe("id of people.yaml, or a plain name"),
  location: line.optional().describe("where from, as printed"),
  role: z.enum(contributorRoles).default("reporting").describe("what the person did"),
});

const correction = z.strictObject({
  kind: z.enum(correctionKindNames).describe("what kind of note"),
  date: time.describe("when it was made"),
  text: z.string().trim().min(1).describe("what was wrong and what is right"),
  serious: z.boolean().optional().describe("true puts it above the text"),
  about: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("words of the paragraph it concerns, which then points to it"),
});

const sponsor = z.strictObject({
  name: line.describe("who pays"),
  url: webAddress.optional().describe("the sponsor’s address"),
});

export const articleSchema = z.strictObject({
  headline: line.describe("the title, at most 110 characters"),
  standfirst: line.optional().describe("one or two sentences under the headline"),
  kicker: line.optional().describe("the small label over the headline"),
  section: line.describe("the id of one of site.yaml’s sections"),
  topics: z.array(line).default([]).describe("what it is about, in words"),
  kind: z.enum(kindNames).default("news").describe("what kind of article"),
  byline: z.array(line).default([]).describe("ids of people.yaml, or plain names, in print order"),
  dateline: line.optional().describe("the place it was filed from: `LIMA, Peru`"),
  contributors: z.array(contributor).default([]).describe("who else reported, and from where"),
  published: time.describe("when it appears; in the future it is embargoed"),
  updated: time.optional().describe("the last change of substance"),
  minorChanges: z
    .boolean()
    .default(false)
    .describe("true when what changed since `published` or `updated` is typing errors only"),
  historyFrom: time
    .optional()
    .describe("versions before it are not shown: for what a court or privacy demands"),
  expires: time.optional().describe("when it stops being shown"),
  image: pictureSchema.optional().describe("the lead picture"),
  corrections: z.array(correction).default([]).describe("what was corrected"),
  sponsor: sponsor.optional().describe("who paid for it"),
  status: z
    .enum(["published", "draft", "withdrawn"])
    .default("published")
    .describe("drafts are not shown; withdrawn articles leave a notice"),
  withdrawn: time.optional().describe("when it was withdrawn"),
  reason: line.optional().describe("why it was withdrawn, for readers"),
  legalOrder: line.optional().describe("who ordered it, when a court or an authority did: answers 451"),
  id: line.optional().describe("a permanent name; without it, the file’s place in the folder"),
  formerUrls: z
    .array(z.string().regex(/^\/\S+$/, "must be a path that starts with “/”"))
    .default([])
    .describe("old addresses that lead here"),
  seoTitle: line.optional().describe("a shorter title for search engines"),
  socialTitle: line.optional().describe("a title for cards on social networks"),
  lang: language.optional().describe("the text’s language, when not the site’s"),
  dir: z.enum(["ltr", "rtl"]).optional().describe("the text’s direction, when not the site’s"),
  access: z.enum(["free", "subscribers"]).default("free").describe("`subscribers` shows only the opening"),
  ads: z.boolean().default(true).describe("false leaves every ad slot out"),
  sensitive: z.boolean().default(false).describe("true for grief and disaster: no ad slots at all"),
  rights: line.optional().describe("who holds the rights, when not the site"),
  aiUse: line.optional().describe("how AI was used, told to the reader"),
});

export type FrontMatter = z.infer<typeof articleSchema>;

const toAppear = { headline: true, section: true, published: true } as const;

/** What an article needs to appear, and a draft may still lack. */
export const keysToAppear = articleSchema.pick(toAppear).keyof().options;

export const draftSchema = articleSchema.partial(toAppear);

export type DraftMatter = z.infer<typeof draftSchema>;

/** For looking at the keys that are right though others are wrong or missing. */
export const soundSchema = articleSchema.partial().extend({
  corrections: z.array(correction.partial()).optional(),
});
