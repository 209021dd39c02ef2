/** Processes that answer readers on one port: started, told what changed, replaced when they end. */
import cluster, { type Address, type Worker } from "node:cluster";
import { EventEmitter, once } from "node:events";
import type { Logger } from "pino";
import type { Instant } from "../article/instant.ts";
import type { Answering } from "./answering.ts";
import { originOf } from "./open-port.ts";
import { type ReleasesOf, viewReleases } from "./view-releases.ts";
import { WorkerEnded } from "./worker-ended.ts";
import { RELEASES, type Release, type ToWorker } from "./worker-messages.ts";

export interface WorkersOf {
  readonly count: number;
  readonly views: ReleasesOf;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** One that ends sooner ended right after its start. */
const SETTLED_AFTER_MS = 1_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** Longer than the longest answer (drain.ts). */
const LONGEST_LEAVE_MS = 20_000;

// A terminal sends these to all processes; the first one tells what to do about them. Heard before anything else is loaded.
const UNHEARD = 'for (const signal of ["SIGHUP", "SIGINT"]) process.on(signal, () => {})';

interface Place {
  readonly isHearing: boolean;
  /** What it was told to print from. */
  readonly release: Release | undefined;
  readonly answersSince?: Instant;
}

export function startWorkers({ count, views, log, now }: WorkersOf): Answering {
  const places = new Map<Worker, Place>();
  const doings = new EventEmitter();
  // Before its folder goes: nobody shall miss it.
  process.once("exit", killAll);
  const releases = viewReleases(views);
  let portAsked = 0;
  let address: Address | undefined;
  let stuckSince: Instant | undefined;
  let pause = 0;
  let isOpen = false;
  let isLeaving = false;

  function start(): void {
    if (isLeaving) return;
    const told = releases.latest();
    const worker = cluster.fork({ [RELEASES]: JSON.stringify(told) });
    places.set(worker, { isHearing: false, release: told.at(-1) });
    // The system has no room for another process.
    worker.on("error", (fault) => ended(worker, fault.message));
  }

  /** What it said may arrive after its end. */
  function hears(worker: Worker): void {
    const place = places.get(worker);
    if (!place) return;
    const release = releases.latest().at(-1);
    places.set(worker, { isHearing: true, release });
    if (release && release !== place.release) tell(worker, { is: "renew views", release });
    if (stuckSince !== undefined) tell(worker, { is: "stuck", since: stuckSince });
    // One after the other at the start: a port that can't be opened is told once.
    if (address || hearing().length === 1) tell(worker, { is: "open the port", port: portAsked });
  }

  function answers(worker: Worker, at: Address): void {
    const place = places.get(worker);
    if (!place) return;
    log.info({ worker: worker.process.pid }, `Process ${worker.process.pid} answers readers`);
    places.set(worker, { ...place, answersSince: now() });
    if (!address) tellAll({ is: "open the port", port: portAsked });
    address = at;
    if (!isOpen && answering().length === count) {
      isOpen = true;
      doings.emit("open", originOf(at));
    }
  }

  function ended(worker: Worker, why: string, exitCode: number | null = null): void {
    const place = places.get(worker);
    if (!place || !places.delete(worker)) return;
    if (isLeaving) return void (places.size === 0 && doings.emit("all gone"));
    if (!isOpen) {
      isLeaving = true;
      return void doings.emit("error", new WorkerEnded(why, exitCode));
    }
    // The port is closed with the last who listened to it; `0` would open another one.
    if (address && answering().length === 0) portAsked = address.port;
    pause = nextPause(place);
    const [{ pid }, when] = [worker.process, pause === 0 ? "" : ` in ${pause / 1000} s`];
    log.error({ worker: pid, why }, `Process ${pid} ended (${why}): another takes its place${when}`);
    setTimeout(start, pause);
  }

  const nextPause = ({ answersSince }: Place): number => {
    if (answersSince !== undefined && now() - answersSince >= SETTLED_AFTER_MS) return 0;
    return pause === 0 ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
  };

  const hearing = (): Worker[] => [...places].flatMap(([worker, { isHearing }]) => (isHearing ? worker : []));
  const answering = (): Place[] => [...places.values()].filter(({ answersSince }) => answersSince);

  // Whoever can't be told any more is about to end, and that is told.
  const tell = (worker: Worker, message: ToWorker): void => void worker.send(message, () => {});
  const tellAll = (message: ToWorker): void => {
    for (const worker of hearing()) tell(worker, message);
  };

  function killAll(): void {
    for (const worker of places.keys()) worker.process.kill("SIGKILL");
  }

  return {
    async open(port) {
      portAsked = port;
      cluster.setupPrimary({
        execArgv: [...process.execArgv, "--import", `data:text/javascript,${UNHEARD}`],
      });
      cluster.on("message", hears).on("listening", answers);
      cluster.on("exit", (worker, code, signal) => ended(worker, signal ?? `exit code ${code}`, code));
      for (let place = 0; place < count; place++) start();
      const [origin] = await once(doings, "open");
      return origin;
    },
    drop: (keys, asOf) => tellAll({ is: "touched", keys, ...(asOf !== undefined && { asOf }) }),
    stuck(since) {
      stuckSince = since;
      tellAll({ is: "stuck", ...(since !== undefined && { since }) });
    },
    async renewViews(at) {
      const renewal = await releases.renew(at);
      const release = releases.latest().at(-1);
      if (release && renewal.keys.length > 0) tellAll({ is: "renew views", release });
      return renewal;
    },
    async leave() {
      isLeaving = true;
      if (places.size === 0) return;
      const gone = once(doings, "all gone");
      for (const [worker, { isHearing }] of places) {
        if (isHearing) tell(worker, { is: "leave" });
        else worker.process.kill();
      }
      const limit = setTimeout(killAll, LONGEST_LEAVE_MS);
      await gone;
      clearTimeout(limit);
    },
  };
}
