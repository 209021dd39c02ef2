/** Who asks to whether it is the writer's own browser: drafts and paths of files go nowhere else. */
import type { IncomingMessage } from "node:http";

const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const LOCAL_ADDRESS = /^(?:(?:::ffff:)?127\.|::1$)/;

/** What proxies add: whoever asks through one, even one on this machine, may sit anywhere. */
const OF_PROXIES = /^(?:forwarded|x-forwarded-.+|x-real-ip|via)$/;

/** Another site may point its own name at this machine (DNS rebinding), so the name counts too. */
export const isLocal = ({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean =>
  LOCAL_HOST.test(headers.host ?? "") &&
  LOCAL_ADDRESS.test(socket.remoteAddress ?? "") &&
  !Object.keys(headers).some((name) => OF_PROXIES.test(name));
