/** Jobs from bench.ts to requests on kept-open connections, each asking again as soon as it is answered, and what that took. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { cpuSeconds } from "./cpu.ts";

export interface Job {
  readonly port: number;
  /** The server's process. */
  readonly pid: number;
  /** Whole requests, asked in turn; `{n}` in one becomes another number each time. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** Whichever comes first. */
  readonly milliseconds?: number;
  readonly most?: number;
  /** The first `{n}`, 1 if it isn’t said. */
  readonly firstNumber?: number;
}

export interface Measured {
  readonly answers: number;
  /** By status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** Of the server and of this load. */
  readonly serverCpu: number | undefined;
  readonly loadCpu: number;
  /** Milliseconds from a request to its last byte. */
  readonly p50: number;
  readonly p99: number;
}

const MICROSECOND = 1e-6;
/** The latest, if there are more answers than that. */
const MOST_TIMES = 1 << 20;
const END_OF_HEAD = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";
const readingRoom = Buffer.allocUnsafe(1 << 18);
const times = new Float64Array(MOST_TIMES);

async function run(job: Job): Promise<Measured> {
  const asked = job.requests.map((request) => (request.includes("{n}") ? request : Buffer.from(request)));
  const statuses: Record<string, number> = {};
  const { most = Number.POSITIVE_INFINITY, milliseconds = Number.POSITIVE_INFINITY, firstNumber = 1 } = job;
  let sent = 0;
  let answers = 0;
  let endsAt = Number.POSITIVE_INFINITY;
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });

  function next(line: Line): void {
    const now = performance.now();
    if (sent >= most || now >= endsAt) {
      if (answers === sent) finish();
      return;
    }
    const request = asked[sent % asked.length] ?? "";
    line.askedAt = now;
    line.socket.write(
      typeof request === "string" ? request.replace("{n}", String(firstNumber + sent)) : request,
    );
    sent += 1;
  }

  const lines = await Promise.all(
    Array.from({ length: job.connections }, () =>
      open(job.port, (line) => {
        times[answers % MOST_TIMES] = performance.now() - line.askedAt;
        answers += 1;
        statuses[line.status] = (statuses[line.status] ?? 0) + 1;
        next(line);
      }),
    ),
  );
  const loadBefore = process.cpuUsage();
  const serverBefore = cpuSeconds(job.pid);
  const startedAt = performance.now();
  endsAt = startedAt + milliseconds;
  const rest = stayAwake();
  for (const line of lines) next(line);
  await finished;
  rest();
  const seconds = (performance.now() - startedAt) / 1000;
  const serverAfter = cpuSeconds(job.pid);
  const load = process.cpuUsage(loadBefore);
  for (const { socket } of lines) socket.destroy();

  const sorted = times.subarray(0, Math.min(answers, MOST_TIMES)).sort();
  const quantile = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return {
    ...{ answers, statuses, seconds, p50: quantile(0.5), p99: quantile(0.99) },
    serverCpu:
      serverBefore === undefined || serverAfter === undefined ? undefined : serverAfter - serverBefore,
    loadCpu: (load.user + load.system) * MICROSECOND,
  };
}

/** Whoever writes to a sleeping process pays for waking it: a server that is a little slower would find this one asleep more often. */
function stayAwake(): () => void {
  let isAwake = true;
  const turn = (): void => {
    if (isAwake) setImmediate(turn);
  };
  turn();
  return () => {
    isAwake = false;
  };
}

interface Line {
  readonly socket: Socket;
  askedAt: number;
  status: string;
}

/** All lines read into the same room: each has done with it before the next reads. */
async function open(port: number, answered: (line: Line) => void): Promise<Line> {
  /** Of the answer that is coming in; `undefined` before its head is here. */
  let bytesLeft: number | undefined;
  const take = (size: number, room: Uint8Array): boolean => {
    const part = Buffer.from(room.buffer, room.byteOffset, size);
    bytesLeft = (bytesLeft ?? bytesOf(part, line)) - size;
    // An answer without its length ends with its last chunk.
    const isDone =
      bytesLeft === Number.POSITIVE_INFINITY
        ? part.toString("latin1", size - LAST_CHUNK.length) === LAST_CHUNK
        : bytesLeft === 0;
    if (isDone) {
      bytesLeft = undefined;
      answered(line);
    }
    return true;
  };
  const socket = connect({
    ...{ port, host: "127.0.0.1", noDelay: true },
    onread: { buffer: readingRoom, callback: take },
  });
  const line: Line = { socket, askedAt: 0, status: "" };
  socket.on("end", () => {
    throw new Error("The server closed a connection");
  });
  await once(socket, "connect");
  return line;
}

/** The whole answer's, from its head: every server here sends that in one piece. */
function bytesOf(part: Buffer, line: Line): number {
  const headEnd = part.indexOf(END_OF_HEAD, 0, "latin1");
  if (headEnd < 0) throw new Error("The head of an answer came in pieces");
  const head = part.toString("latin1", 0, headEnd);
  line.status = head.slice(9, 12);
  const headBytes = headEnd + END_OF_HEAD.length;
  if (line.status === "304") return headBytes;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? Number.POSITIVE_INFINITY : headBytes + Number(length);
}

process.on("message", (job: Job) => {
  void run(job).then((measured) => process.send?.(measured));
});
// Whoever asks for the load is gone: so is it.
process.on("disconnect", () => process.exit());
