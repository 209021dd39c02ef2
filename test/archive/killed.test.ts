/** A process killed in the midst of writing, and what the next one finds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { aFolder } from "../support/a-folder.ts";

async function killedWhileWriting(file: string, afterMs: number): Promise<void> {
  const writer = spawn(process.execPath, ["--import", "tsx", "test/support/an-endless-writer.ts", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(writer.stdout, "data");
  await setTimeout(afterMs);
  writer.kill("SIGKILL");
  await once(writer, "exit");
}

test("an archive whose process was killed while it wrote holds whole batches, and can be written again", async () => {
  const file = join(aFolder(), "archive.db");

  for (const afterMs of [1, 10, 45]) {
    await killedWhileWriting(file, afterMs);

    const archive = openArchive(file);
    const { teasers } = await archive.latest("front", 0);
    archive.update({ edition: "second", gone: ["articles/none.md"], now: 0 });
    archive.close();

    expect(archive.opening).toEqual({ is: "found" });
    expect(teasers).toHaveLength(50);
    expect(new Set(teasers.map(({ headline }) => headline)).size).toBe(1);
  }
});
