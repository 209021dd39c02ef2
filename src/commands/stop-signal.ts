/** The signals that stop a server to what it does then. */
import { EXIT } from "./terminal.ts";

/** A second SIGINT leaves at once: whoever presses Ctrl-C twice means it. */
export function onSignalToStop(stop: (signal: string) => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.on("SIGINT", () => process.exit(EXIT.interrupted));
      void stop(signal);
    });
  }
}
