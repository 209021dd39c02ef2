/** A worker that ended while the server started: it has said itself why, unless it was killed. */
export class WorkerEnded extends Error {
  override readonly name = "WorkerEnded";
  readonly exitCode: number | null;

  constructor(why: string, exitCode: number | null) {
    super(`A process that was to answer readers ended (${why})`);
    this.exitCode = exitCode;
  }
}
