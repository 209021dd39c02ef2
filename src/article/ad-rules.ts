/** The ad plan of site.yaml: which sizes each place holds, and how many stand in a text. */

/** In CSS pixels. */
export type AdSize = readonly [width: number, height: number];

/** From this viewport width on (CSS pixels), these sizes. */
export interface AdBreakpoint {
  readonly min: number;
  readonly sizes: readonly AdSize[];
}

export type AdPlace = "top" | "inline" | "bottom";

export interface AdRules {
  /** Of each place the narrowest screens first. */
  readonly sizes: Readonly<Record<AdPlace, readonly AdBreakpoint[]>>;
  /** The most slots inside one text. */
  readonly mostInline: number;
}
