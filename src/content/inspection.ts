/** What one content file holds, and which pages of the site it links to. */
import type { Link } from "./body/links.ts";
import type { Reading } from "./reading.ts";

export interface Inspection {
  readonly reading: Reading;
  readonly links: readonly Link[];
}
