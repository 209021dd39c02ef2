/** A language to Google News's word for it: that of ISO 639, and for Chinese also in which script. */
export function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}
