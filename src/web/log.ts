/** Where the program's lines go: JSON for machines, and words in color for a person at a terminal. */
import { type Logger, pino } from "pino";

export async function createLog({
  level,
  isReadByPerson,
}: {
  level: string;
  isReadByPerson: boolean;
}): Promise<Logger> {
  // Lines that come in one moment are written at one stroke, and no answer waits for them; what is left at the end is written then.
  if (!isReadByPerson) return pino({ level }, pino.destination({ sync: false }));
  const { PinoPretty } = await import("pino-pretty");
  return pino({ level }, PinoPretty({ sync: true, ignore: "pid,hostname,req,res,responseTime" }));
}
