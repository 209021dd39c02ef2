/** Articles drawn at random, as their editors knew them before they were pasted, and the parts of which they consist. */
import fc from "fast-check";

/** A drawn article, as its editor knew it before it was pasted. */
export interface PastedArticle {
  readonly headline: string | undefined;
  readonly standfirst: string | undefined;
  readonly byline: readonly string[];
  readonly date: string | undefined;
  readonly dateline: string | undefined;
  readonly paragraphs: readonly string[];
  readonly people: readonly { name: string; location: string }[];
  readonly wording: "contributed" | "was contributed";
  readonly labels: readonly boolean[];
}

const names = [
  "Ana Ruiz",
  "José Ángel de la Cruz",
  "Jan van der Berg",
  "Seán O’Neill",
  "Nguyễn Văn An",
  "Ronan McDonald",
  "Tom Okoro Jr.",
  "Omar al-Masri",
  "Zoë Itō",
];
const places = [
  "Lima",
  "Callao, Peru",
  "Mexico City",
  "Wuhan, China",
  "St. Louis",
  "Washington, D.C.",
  "Berlin",
];
const datelines = [
  "LIMA",
  "CALLAO, Peru",
  "MEXICO CITY",
  "BERLIN (Reuters)",
  "LAGOS, Nigeria (AP)",
  "ST. LOUIS",
];
const words = [
  ..."the mill and its old river wheel by harbor tide of stone turned in wind — for a while".split(" "),
  ..."S.D.F. U.S.-led U.S. Gen. Mr. Jan. J.R. 3.5 $3.50 1,921 No. a.m. e.g. McDonald WhatsApp Zoë 日本 50% #1".split(
    " ",
  ),
  ...'“turn” ‘wheel,’ "straight" don’t don\'t (sic) [sic] […]'.split(" "),
  ..."*old* _new_ snake_case 2 * 3 `code` [a](b) ![c](d) [^1] ^[n] [x]{lang=fr} <b>bold</b> <!-- &amp; & AT&T".split(
    " ",
  ),
  ..."~~gone~~ \\* C:\\mill a|b ::: --- === {d} https://tides.example/a_b https://tides.example/%41".split(
    " ",
  ),
];
/** What may open a paragraph in a text without line breaks: no initials, which would go on from those before them. */
export const openings = [
  "The mill",
  "A man",
  "I",
  "“It is old,” she said.",
  "“Old",
  "(Nobody",
  "Gen. Okoro",
  "Mr. X",
  "$40",
  "É",
  "‘Old’",
];
export const lineOpenings = [
  ...openings,
  "1. First",
  "2) Then",
  "# No",
  "> He",
  "- And",
  "+ Or",
  "* So",
  "::: note",
  "    Four",
  "40 men",
  "--- No",
  "[x]: y",
  "| a | b",
  "~~~ Oh",
  "```Code",
];
const endings = [
  "stood.",
  "stood?",
  "stood!",
  "stood.”",
  "in the U.S.",
  "in 1921.",
  "at 9 a.m.",
  "it —”",
  '"old."',
  "again.)",
  "S.D.F.",
  "Jr.",
];

const paragraph = (from: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...from),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }),
      fc.constantFrom(...endings),
    )
    .map(([opening, middle, ending]) => [opening, ...middle, ending].join(" ").trim());

export const aPastedArticle = (from: readonly string[]): fc.Arbitrary<PastedArticle> =>
  fc.record({
    headline: fc.option(
      fc.constantFrom("Tide mill drained", "Will the “old” mill turn? *Perhaps*", "U.S. mill: 3 held"),
      { nil: undefined },
    ),
    standfirst: fc.option(fc.constantFrom("Engineers will look at its piles.", "It is old, and _very_ wet"), {
      nil: undefined,
    }),
    byline: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    date: fc.option(
      fc.constantFrom("Nov. 20, 2026", "20 November 2026", "Published Nov. 20, 2026, 9:00 a.m."),
      { nil: undefined },
    ),
    dateline: fc.option(fc.constantFrom(...datelines), { nil: undefined }),
    paragraphs: fc.array(paragraph(from), { minLength: 2, maxLength: 8 }),
    people: fc.uniqueArray(
      fc.record({ name: fc.constantFrom(...names), location: fc.constantFrom(...places) }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    wording: fc.constantFrom("contributed", "was contributed"),
    labels: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  });

/** `A`, `A and B`, `A, B and C` */
const listed = (parts: readonly string[], last = " and "): string =>
  parts.length < 2 ? parts.join("") : parts.slice(0, -1).join(", ") + last + parts.at(-1);

function tagline({ people, wording }: PastedArticle): string[] {
  const [first, ...others] = people;
  if (!first) return [];
  const sentence =
    wording === "contributed"
      ? listed(
          [
            `${first.name} contributed reporting from ${first.location}`,
            ...others.map(({ name, location }) => `${name} from ${location}`),
          ],
          ", and ",
        )
      : `Reporting was contributed by ${listed(people.map(({ name, location }) => `${name} in ${location}`))}`;
  return [sentence.endsWith(".") ? sentence : `${sentence}.`];
}

/** The parts in the order in which they stand on a page, with labels wherever one was drawn. */
export function partsOf(article: PastedArticle): string[] {
  const { headline, standfirst, byline, date, dateline, labels } = article;
  const [first = "", ...others] = article.paragraphs;
  const hasHead = headline !== undefined && byline.length > 0;
  const text = [(dateline ? `${dateline} — ` : "") + first.trim(), ...others];
  return [
    ...(labels[0] ? ["Advertisement", "Supported by"] : []),
    ...(hasHead ? [headline, ...(standfirst ? [standfirst] : [])] : []),
    ...(byline.length > 0 ? [`By ${listed(byline)}`] : []),
    ...(date ? [date] : []),
    ...text.flatMap((one, index) => (labels[index + 1] ? [one, "Advertisement"] : [one])),
    ...tagline(article),
    ...(labels[0] ? ["Advertisement"] : []),
  ];
}
