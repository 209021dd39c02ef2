/** The color of the paper, by day and by night, for those who don't read the style sheet. */
export const PAPER = { light: "#fdfcf8", dark: "#161514" } as const;
