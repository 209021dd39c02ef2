/** `Ana Ruiz, Li Wei and José Ángel de la Cruz, Jr.` to the names in it. */
import { AGENCY } from "../../article/agencies.ts";

const PARTICLE =
  "(?:de|del|della|der|den|van|von|da|das|do|dos|di|du|la|le|las|los|el|al|bin|bint|ibn|ben|y|e|zu|zur|zum|ter|ten|te|af|av|vom)";
const WORD = "(?:(?:\\p{Ll}{1,3}[’'-])?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}’'.-]*)";
const SUFFIX = "(?:Jr\\.?|Sr\\.?|I{2,3}|IV|M\\.D\\.|Ph\\.D\\.)";
const NAME = new RegExp(
  `^(?:${PARTICLE}\\s+){0,3}${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,3}${WORD}){0,6}(?:,?\\s+${SUFFIX})?$`,
  "u",
);
const JOB =
  /^\p{L}[\p{L}\p{M}’'.-]*(?:\s[\p{L}\p{M}’'.-]+){0,6}(?<=writers?|correspondents?|reporters?|editors?|columnists?|critics?|photographers?|contributors?)$/iu;

/** `Ana Ruiz in Callao`, `Ana Ruiz of The Harbor Post`, `Ana Ruiz, Associated Press` */
const BESIDE = new RegExp(
  `\\s(?:for|from|in|of)\\s(?:the\\s)?${WORD}(?:,?\\s${WORD}){0,5}$|,\\s(?:${AGENCY})$`,
  "u",
);

/** What stands between two names or places; the comma of `Smith, Jr.` is none. */
export const BETWEEN = new RegExp(
  `\\s*[,;]\\s+(?!${SUFFIX}(?:[\\s,;]|$))(?:and\\s+)?|\\s+(?:and|with|&)\\s+`,
  "u",
);

export const isName = (text: string): boolean => NAME.test(text) && !JOB.test(text);

/** Names, and the jobs, papers and places printed beside them; `undefined` when there is anything else in the text. */
export function namesAndJobs(text: string): { names: string[]; jobs: string[] } | undefined {
  const beside = BESIDE.exec(text);
  const parts = text.slice(0, beside?.index).trim().split(BETWEEN);
  const names = parts.filter(isName);
  const jobs = parts.filter((one) => JOB.test(one));
  if (names.length === 0 || names.length + jobs.length < parts.length) return undefined;
  if (!beside) return { names, jobs };
  const place = beside[0].replace(/^[,\s]+/, "");
  return names.every((name) => /\s/.test(name)) ? { names, jobs: [...jobs, place] } : undefined;
}

/** `undefined` unless the text is nothing but names. */
export function namesIn(text: string): readonly string[] | undefined {
  const found = namesAndJobs(text);
  return found?.jobs.length === 0 ? found.names : undefined;
}
