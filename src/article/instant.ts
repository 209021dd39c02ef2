/** A moment in time: milliseconds since 1970 in UTC. It becomes words only in pages/. */
export type Instant = number;

/** The machine-readable form: `2026-11-20T14:00:00Z`. */
export const isoInstant = (instant: Instant): string => new Date(instant).toISOString().replace(".000Z", "Z");
