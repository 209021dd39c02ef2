/** The end of a server: no new readers, the answers under way to their last byte, then the doors close. */
import type { Server } from "node:http";

const SWEEP_MS = 100;
const LONGEST_MS = 10_000;

/** Lines that fall idle meanwhile are closed by sweeps: their readers were told before the end that they may stay. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const limit = setTimeout(() => server.closeAllConnections(), LONGEST_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}
