/** The signal SIGHUP to what it means: the folder shall be read again, or whoever started the server closed the terminal. */
import { closeSync, openSync } from "node:fs";

export function onHangUp(readAgain: () => void): void {
  const isReadByPerson = process.stdout.isTTY;
  const hear = (): void => {
    if (isReadByPerson && !hasTerminal()) leave();
    else readAgain();
  };
  const leave = (): void => {
    process.off("SIGHUP", hear);
    process.kill(process.pid, "SIGHUP");
  };
  process.on("SIGHUP", hear);
}

/** A process whose terminal is gone can't open it any more. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}
