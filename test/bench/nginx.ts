/** nginx in one process, sending the page and its gzip form as files; only where it is installed. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ADDRESS } from "./article.ts";
import type { Answer } from "./ask.ts";
import type { Server } from "./servers.ts";

const TRIES = 100;
const BETWEEN_TRIES_MS = 20;
/** nginx makes these itself, of the file. */
const itsOwn = new Set([
  ...["content-type", "content-length", "content-encoding", "etag", "last-modified", "accept-ranges"],
  ...["date", "connection", "keep-alive", "transfer-encoding"],
]);

/** `nginx/1.22.1`, where it is here and can send ready-made gzip. */
export function nginxVersion(): string | undefined {
  const { stderr = "" } = spawnSync("nginx", ["-V"], { encoding: "utf8" });
  return stderr?.includes("http_gzip_static_module") ? /nginx\/\S+/.exec(stderr)?.[0] : undefined;
}

/** The same bytes and the same headers, as far as a server of files has them. */
export async function startNginx(page: Answer, gzip: Answer): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-nginx-"));
  const file = join(folder, "site", ADDRESS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page.body);
  writeFileSync(`${file}.gz`, gzip.body);
  const port = await freePort();
  const config = join(folder, "nginx.conf");
  writeFileSync(config, configOf({ port, folder, headers: gzip.headers }));
  const child = spawn("nginx", ["-p", folder, "-c", config, "-e", join(folder, "error.log")]);
  child.once("exit", () => rmSync(folder, { recursive: true }));
  await answering(port);
  return { port, process: child };
}

interface Config {
  readonly port: number;
  readonly folder: string;
  readonly headers: Answer["headers"];
}

/** Without `open_file_cache`, which shows an edit up to a minute late. */
function configOf({ port, folder, headers }: Config): string {
  const added = Object.entries(headers)
    .filter(([name]) => !itsOwn.has(name))
    .map(([name, value]) => `add_header ${name} "${String(value).replace(/["\\]/g, "\\$&")}";`);
  return `
daemon off;
master_process off;
pid ${join(folder, "nginx.pid")};
events { worker_connections 1024; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  gzip_static on;
  default_type "text/html; charset=utf-8";
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, "site")};
    ${added.join("\n    ")}
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return address !== null && typeof address === "object" ? address.port : 0;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const isThere = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await setTimeout(BETWEEN_TRIES_MS);
  }
  throw new Error("nginx did not start");
}
