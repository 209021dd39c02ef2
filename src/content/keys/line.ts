/** Text that is printed on one line. */
import * as z from "zod";

export const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, "must stand on one line");
