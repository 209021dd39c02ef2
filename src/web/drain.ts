/** The end of a server: who is connected leaves, the answers under way come to their last byte, then the doors close. */
import type { Server } from "node:http";

const LOOK_MS = 100;
/** As long as a line is kept that nobody uses. */
const LONGEST_FAREWELL_MS = 5_000;
const LONGEST_MS = 10_000;

/**
 * Resolves once nobody is connected, or after some seconds. Newcomers are still let in, to hear that they shall leave: a
 * load balancer sends readers here until /readyz has told it no.
 */
export async function farewell(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      server.getConnections((_fault, count) => {
        if (count === 0) leave();
      });
    };
    const leave = (): void => {
      clearInterval(looks);
      clearTimeout(limit);
      resolve();
    };
    const looks = setInterval(look, LOOK_MS);
    const limit = setTimeout(leave, LONGEST_FAREWELL_MS);
    look();
  });
}

/**
 * `longest` in milliseconds; a browser’s line on which nothing was asked yet is not idle, and lasts that long.
 * Lines that fall idle meanwhile are closed by sweeps: their readers were told before the end that they may stay.
 */
export async function drain(server: Server, longest = LONGEST_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const limit = setTimeout(() => server.closeAllConnections(), longest);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}
