/** A text to one line of it, as attributes and titles want it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
