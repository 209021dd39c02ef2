/** What schema.org's words say of a thing. */

/** Printed by render/ as JSON. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** In a script of its own. Readers that parse naively take only a plain string as its context. */
export const standalone = (data: LinkedData): LinkedData => ({ "@context": "https://schema.org", ...data });
