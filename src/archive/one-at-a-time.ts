/** A file that several processes may want to make, to one of them after the other. */
import Libsql from "libsql";

const LONGEST_WAIT_MS = 120_000;

/** The system lets go of the lock when its holder dies, however it does. What is locked stays behind, empty. */
export function oneAtATime<Made>(file: string, work: () => Made): Made {
  const lock = new Libsql(`${file}.lock`, { timeout: LONGEST_WAIT_MS });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    const made = work();
    lock.exec("COMMIT");
    return made;
  } finally {
    lock.close();
  }
}
