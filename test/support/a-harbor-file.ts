/** A headline to the content file of an article of the harbor section. */
import { anArticleFile } from "./an-article-file.ts";

export const aHarborFile = (headline: string, keys: Record<string, string> = {}): string =>
  anArticleFile({ headline, section: "harbor", ...keys });

export const illustrated = { image: "{ file: mill.gif, alt: The mill, credit: Ana Ruiz }" };
export const faulty = { topcs: "[rivers]" };
