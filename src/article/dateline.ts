/** The place a story was filed from, as it is printed: `LAGOS, Nigeria (AP)`. Never a date. */
export interface Dateline {
  /** In capitals, made here and not by CSS, so that reader modes and copies keep them. */
  readonly city: string;
  readonly region?: string;
  readonly agency?: string;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATE = new RegExp(`\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b|\\b\\d{4}\\b`, "iu");
/** The page sets the dash between dateline and text. */
const DASH_AT_END = /\s*[—–-]+\s*$/u;
const PARTS = /^(?<city>[^,()]+)(?:,\s*(?<region>[^()]+?))?(?:\s*\((?<agency>[^()]+)\))?$/u;

/** Reads what an editor wrote; `undefined` when it is not `City[, Region][ (Agency)]` or holds a date. */
export function parseDateline(text: string): Dateline | undefined {
  const { city, region, agency } = PARTS.exec(text.replace(DASH_AT_END, "").trim())?.groups ?? {};
  if (!city?.trim() || DATE.test(text)) return undefined;
  return {
    city: city.trim().toLocaleUpperCase("en"),
    ...(region && { region: region.trim() }),
    ...(agency && { agency: agency.trim() }),
  };
}

export const datelineText = ({ city, region, agency }: Dateline): string =>
  city + (region ? `, ${region}` : "") + (agency ? ` (${agency})` : "");
