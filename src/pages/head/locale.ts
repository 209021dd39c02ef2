/** A language as the site names it to the locale that link cards ask for: `en` to `en_US`. */
import { madeOnce } from "../../article/made-once.ts";

/** None for a language that belongs to no one country. */
export const localeOf = madeOnce((lang): string | undefined => {
  const { language, region = "" } = new Intl.Locale(lang).maximize();
  return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
});
