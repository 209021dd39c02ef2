/** Arguments and an environment to our program in a process of its own, all that it says, and how it ends. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";

export interface Program {
  readonly process: ChildProcess;
  /** Resolves with the match as soon as the program has said it, on either stream. */
  hears(words: RegExp): Promise<RegExpExecArray>;
  /** Everything so far. */
  said(): { readonly out: string; readonly err: string };
  readonly exitCode: Promise<number | null>;
}

/** `file` is one of src/, run as it stands. */
export function aProgram(
  file: string,
  {
    args = [],
    env = {},
    cwd = process.cwd(),
  }: { args?: string[]; env?: Record<string, string>; cwd?: string },
): Program {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), resolve(file), ...args], {
    cwd,
    env: { PATH: process.env["PATH"], NODE_ENV: "development", ...env },
  });
  const exitCode = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exitCode;
  });

  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const hears = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = words.exec(out) ?? words.exec(err);
        if (match) resolve(match);
      };
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      child.once("close", () => reject(new Error(`It ended without saying ${words}:\n${out}${err}`)));
      look();
    });
  return { process: child, hears, said: () => ({ out, err }), exitCode };
}
