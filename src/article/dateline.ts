/** The place a story was filed from, as it is printed: `LAGOS, Nigeria (AP)`. Never a date. */
export interface Dateline {
  /** In capitals, made here and not by CSS, so that reader modes and copies keep them. */
  readonly city: string;
  readonly region?: string;
  readonly agency?: string;
}

const PARTS = /^(?<city>[^,()]+)(?:,\s*(?<region>[^()]+?))?(?:\s*\((?<agency>[^()]+)\))?$/u;

/** Reads what an editor wrote; `undefined` when it is not `City[, Region][ (Agency)]`. */
export function parseDateline(text: string): Dateline | undefined {
  const { city, region, agency } = PARTS.exec(text.trim())?.groups ?? {};
  if (!city?.trim()) return undefined;
  return {
    city: city.trim().toLocaleUpperCase("en"),
    ...(region && { region: region.trim() }),
    ...(agency && { agency: agency.trim() }),
  };
}

export const datelineText = ({ city, region, agency }: Dateline): string =>
  city + (region ? `, ${region}` : "") + (agency ? ` (${agency})` : "");
