/** Words to the word of an address: lower-case ASCII letters and digits, joined by hyphens. */
import slugify from "@sindresorhus/slugify";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isSlug = (text: string): boolean => SLUG.test(text);

/** Empty where no letter has an ASCII form. */
export const slugOf = (words: string): string =>
  slugify(words.replaceAll(/['’]/g, ""), { decamelize: false });

/** As the server looks addresses up: in lower case, without a slash at the end. */
export const withoutCase = (path: string): string => path.toLowerCase().replace(/(?<=.)\/+$/, "");
