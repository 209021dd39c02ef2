/** The language tags that a newsroom may write (BCP 47): `fr`, `en-US`. */
import * as z from "zod";

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export function isLanguage(tag: string): boolean {
  try {
    return TAG.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const language = z.string().refine(isLanguage, {
  error: ({ input }) => `“${input}” is not a language tag`,
  params: { rule: "language", fix: "write one such as `en-US` or `fr`" },
});
