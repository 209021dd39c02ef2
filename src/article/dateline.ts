/** The place a story was filed from, as it is printed: `LAGOS, Nigeria (AP)`. Never a date. */
import { madeOnce } from "./made-once.ts";
import { inCapitals, inMixedCase } from "./mixed-case.ts";

export interface Dateline {
  /** In mixed case, as one would say it, even where the editor typed capitals. */
  readonly city: string;
  /** As the editor wrote it. */
  readonly region?: string;
  readonly agency?: string;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATE = new RegExp(`\\b(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b|\\b\\d{4}\\b`, "iu");
/** The page sets the dash between dateline and text. */
const DASH_AT_END = /\s*[—–-]+\s*$/u;
const PARTS = /^(?<city>[^,()]+)(?:,\s*(?<region>[^()]+?))?(?:\s*\((?<agency>[^()]+)\))?$/u;

/** Reads what an editor wrote; `undefined` when it is not `City[, Region][ (Agency)]` or holds a date. */
export const parseDateline = madeOnce((text): Dateline | undefined => {
  const { city, region, agency } = PARTS.exec(text.replace(DASH_AT_END, "").trim())?.groups ?? {};
  if (!city?.trim() || DATE.test(text)) return undefined;
  return {
    city: inMixedCase(city.trim()),
    ...(region && { region: region.trim() }),
    ...(agency && { agency: agency.trim() }),
  };
});

/** The capitals are made here and not by CSS, so that reader modes and copies keep them. */
export const datelineText = ({ city, region, agency }: Dateline): string =>
  inCapitals(city) + (region ? `, ${region}` : "") + (agency ? ` (${agency})` : "");

/** As one would say it, without the agency: `Lagos, Nigeria`. */
export const placeName = (dateline: Dateline): string => [dateline.city, ...regionNames(dateline)].join(", ");

/** So short a name is one of initials: `USA`, `NY`. */
const LONGEST_INITIALS = 3;

/** `Texas` and `U.S.` of `PARIS, Texas, U.S.` */
export const regionNames = ({ region }: Dateline): readonly string[] =>
  (region?.split(/\s*,\s*/) ?? []).map((name) => (name.length > LONGEST_INITIALS ? inMixedCase(name) : name));
