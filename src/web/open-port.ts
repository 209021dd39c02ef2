/** A server to the address at which readers find it, once its port is open. */
import { once } from "node:events";
import type { Server } from "node:http";
import { isIPv6 } from "node:net";

export class PortUnavailable extends Error {
  override readonly name = "PortUnavailable";
}

export async function openPort(
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<string> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (cause) {
    const words = `Port ${port} of ${host} can’t be opened (${cause instanceof Error ? cause.message : cause})`;
    throw new PortUnavailable(`${words}: name another in PORT or HOST`, { cause });
  }
  const address = server.address();
  return address === null || typeof address === "string" ? String(address) : originOf(address);
}

export const originOf = ({ address, port }: { address: string; port: number }): string =>
  `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
