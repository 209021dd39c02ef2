/** `Ana Ruiz from Lima, Peru, and Li Wei from Beijing` to people and the places they worked from. */
import { BETWEEN, namesIn } from "./names.ts";
import { isRegion } from "./regions.ts";

export interface PersonWithPlace {
  readonly name: string;
  readonly location?: string;
}

const FROM = /\s+(?:from|in)\s+/;
const LONGEST_PLACE = 60;
const PLACE =
  /^(?:the\s)?[\p{Lu}\p{Lo}](?:[\p{L}\p{M}’'.,-]|\s(?:and|da|de|del|do|el|la|of|the|[\p{Lu}\p{Lo}]))*$/u;

/** `undefined` when any word is left over, or when a word could be a person as well as a place: nothing is guessed. */
export function peopleWithPlaces(text: string): readonly PersonWithPlace[] | undefined {
  const [first = "", ...more] = text.split(FROM);
  let waiting = fullNames(first);
  const people: PersonWithPlace[] = [];
  for (const [index, segment] of more.entries()) {
    const [place, next] = index === more.length - 1 ? lastPlace(segment) : placeThenNames(segment);
    if (!waiting?.length || !isPlace(place)) return undefined;
    people.push(...waiting.map((name) => ({ name, location: place })));
    waiting = next === "" ? [] : fullNames(next);
  }
  return waiting && [...people, ...waiting.map((name) => ({ name }))];
}

/** One word alone could be anything. */
function fullNames(text: string): readonly string[] | undefined {
  const names = namesIn(text);
  return names?.every((name) => /\s|\p{Lo}/u.test(name)) ? names : undefined;
}

const isPlace = (text: string): boolean => text.length <= LONGEST_PLACE && PLACE.test(text);

type PlaceAndNames = readonly [place: string, names: string];

/** `Beirut, Lebanon, Rod Okoro`: the last part is a name; those between are names unless they say which Beirut. */
function placeThenNames(segment: string): PlaceAndNames {
  const parts = partsOf(segment);
  let count = 1;
  while (count < parts.length - 1 && goesWithPlace(parts, count)) count += 1;
  return cut(segment, parts, count);
}

function goesWithPlace(parts: readonly Part[], index: number): boolean {
  const { text = "", before = "" } = parts[index] ?? {};
  if (before.includes(";")) return false;
  const isOnlyOne = index === 1 && parts.length === 3 && parts[2]?.before.includes(",");
  return isRegion(text) || !/\s/.test(text) || isOnlyOne === true;
}

/** What follows the last place without a place of its own: a name after a comma and `and`, or nothing is recognized. */
const lastPlace = (segment: string): PlaceAndNames => {
  const parts = partsOf(segment);
  const last = parts.length - 1;
  if (last > 0 && isMoreThanPlace(parts[last]) && parts[last]?.before.includes(",")) {
    return cut(segment, parts, last);
  }
  return parts.some(isMoreThanPlace) ? ["", ""] : [segment, ""];
};

const isMoreThanPlace = (part: Part | undefined): boolean =>
  part?.before.includes("and") === true && /\s/.test(part.text) && !isRegion(part.text);

interface Part {
  readonly text: string;
  /** What stands between it and the part before. */
  readonly before: string;
  readonly at: number;
}

function partsOf(segment: string): readonly Part[] {
  const separators = [...segment.matchAll(new RegExp(BETWEEN, "gu"))];
  return [...separators, undefined].map((next, index) => {
    const before = separators[index - 1];
    const at = before ? before.index + before[0].length : 0;
    return { text: segment.slice(at, next?.index), before: before?.[0] ?? "", at };
  });
}

function cut(segment: string, parts: readonly Part[], count: number): PlaceAndNames {
  const next = parts[count];
  return next ? [segment.slice(0, next.at - next.before.length), segment.slice(next.at)] : [segment, ""];
}
