/** `By Ana Ruiz and Li Wei`, alone or run together with what follows, to the byline and the rest. */
import { isAgency } from "../../article/agencies.ts";
import { dateLine } from "./date-line.ts";
import { datelineOpening } from "./dateline-opening.ts";
import { namesAndJobs } from "./names.ts";
import { peopleWithPlaces } from "./people-with-places.ts";
import { TEXT_START } from "./sentence.ts";

export interface BylineOpening {
  readonly byline: readonly string[];
  readonly jobs: readonly string[];
  /** What follows in the same piece, when it was run together. */
  readonly rest: string;
  /** The line ends with the names, or a date or a dateline follows them: it can't be a sentence. */
  readonly isConfirmed: boolean;
}

const BY = /^(?:By|BY)(?::\s*|\s+)|^by(?::\s*|\s+)(?=\p{Lu})/u;
/** Longer bylines are no bylines. */
const LONGEST_BYLINE = 300;
/** Where a name can end and the next part begin without a space. */
const NAME_END = new RegExp(`(?<=[\\p{Ll}\\p{Lo}\\p{M}]|\\b[JS]r\\.|\\bI{2,3}|\\bIV)(?=${TEXT_START})`, "gu");
/** `McDonald`, `DeVito`: a capital inside a name. */
const PREFIX = /(?:^|[\s’'-])(?:Mc|Mac|De|Del|Des|Di|Du|Fitz|Jo|La|Le|O|St|Van|Von)$/u;
/** A capital inside a word. */
const BRAND =
  /^(?:AccuWeather|AstraZeneca|BlackRock|BuzzFeed|ChatGPT|DeepMind|DreamWorks|eBay|FedEx|FaceTime|GitHub|HarperCollins|HuffPost|LinkedIn|MasterCard|MetLife|OpenAI|OxyContin|PayPal|PepsiCo|PlayStation|PowerPoint|ProPublica|SoftBank|SpaceX|StubHub|TikTok|TotalEnergies|UnitedHealth|WhatsApp|WikiLeaks|YouGov|YouTube)$/iu;

/** `rest` is text when nothing confirms the byline: then only a full name or an agency may stand before it. */
export function bylineOpening(text: string, timeZone: string): BylineOpening | undefined {
  const [by] = BY.exec(text) ?? [];
  if (by === undefined) return undefined;
  const line = text.slice(by.length);
  if (line.length <= LONGEST_BYLINE) {
    const found = authorsIn(line);
    if (found) return { ...found, rest: "", isConfirmed: true };
  }
  const openings = [...line.slice(0, LONGEST_BYLINE).matchAll(NAME_END)].flatMap(({ index }) => {
    const names = line.slice(0, index);
    const found = PREFIX.test(names) || isInsideWord(line, index) ? undefined : authorsIn(names);
    const rest = line.slice(index);
    return found ? [{ ...found, rest, isConfirmed: opensStory(rest, timeZone) }] : [];
  });
  return (
    openings.find(({ isConfirmed }) => isConfirmed) ??
    openings.find(({ byline }) => isFullName(byline.at(-1) ?? ""))
  );
}

function authorsIn(text: string): Pick<BylineOpening, "byline" | "jobs"> | undefined {
  const found = namesAndJobs(text);
  if (found) return { byline: found.names, jobs: found.jobs };
  const people = peopleWithPlaces(text);
  return (
    people && {
      byline: people.map(({ name }) => name),
      jobs: people.flatMap(({ name, location }) => (location ? [`${name} in ${location}`] : [])),
    }
  );
}

const opensStory = (text: string, timeZone: string): boolean =>
  (dateLine(text, timeZone) ?? datelineOpening(text)) !== undefined;

const isFullName = (name: string): boolean => /\s|\p{Lo}/u.test(name) || isAgency(name);

/** The word is known, or stands a second time in the text: two texts were not run together here. */
function isInsideWord(text: string, at: number): boolean {
  const [before = ""] = /\p{L}*$/u.exec(text.slice(0, at)) ?? [];
  const [after = ""] = /^\p{L}*/u.exec(text.slice(at)) ?? [];
  if (before === "") return false;
  return BRAND.test(before + after) || (after !== "" && text.split(before + after).length > 2);
}
