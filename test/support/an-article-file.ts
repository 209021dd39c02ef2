/** Front matter that differs from a sound article's, and a text to a content file. */

const sound: Readonly<Record<string, string>> = {
  headline: "Tide mill to be drained",
  standfirst: "Engineers will look at the oak piles.",
  section: "world",
  byline: "[marta-lindqvist]",
  published: "2026-11-20T09:00:00-05:00",
};

/** New keys come last, on line 7; `undefined` leaves a key out. */
export function anArticleFile(
  changes: Record<string, string | undefined> = {},
  text = "The mill stands.\n",
): string {
  const keys = Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== undefined);
  return `---\n${keys.map(([key, value]) => `${key}: ${value}\n`).join("")}---\n${text}`;
}
