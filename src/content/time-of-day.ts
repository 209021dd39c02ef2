/** An instant to the hour of this machine, as a terminal tells it: `10:42:07`. */
import type { Instant } from "../article/instant.ts";

export const timeOfDay = (at: Instant): string => new Date(at).toTimeString().slice(0, "00:00:00".length);
