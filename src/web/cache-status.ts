/** Whether a page was kept or has just been made, told in the headers that operators look at. */
type Headers = readonly (readonly [name: string, value: string])[];

/** RFC 9211 §2: what was not kept goes to where it comes from, here to the renderer behind the page cache. */
export const cacheStatus = {
  hit: [
    ["Cache-Status", "Broadsheet; hit"],
    ["Server-Timing", "cache;desc=hit"],
  ],
  miss: [
    ["Cache-Status", "Broadsheet; fwd=uri-miss"],
    ["Server-Timing", "cache;desc=miss"],
  ],
} as const satisfies Record<string, Headers>;
