import { expect, test } from "vitest";
import { keptInMemory } from "../../src/web/kept-in-memory.ts";

/** Keeps up to 10 letters, and notes what is made. */
function aStore() {
  const kept = keptInMemory<{ text: string }>(10, ({ text }) => text.length);
  const made: string[] = [];
  const ask = (name: string, text = name): Promise<{ text: string }> =>
    kept(name, async () => {
      made.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      made.push(`${name} ends`);
      return { text };
    });
  return { kept, ask, made };
}

test("what many ask for at once is made once, and all get it", async () => {
  const { ask, made } = aStore();

  const answers = await Promise.all([ask("mill"), ask("mill"), ask("mill")]);

  expect(answers).toEqual([{ text: "mill" }, { text: "mill" }, { text: "mill" }]);
  expect(made).toEqual(["mill begins", "mill ends"]);
});

test("different things are made one after the other", async () => {
  const { ask, made } = aStore();

  await Promise.all([ask("mill"), ask("quay")]);

  expect(made).toEqual(["mill begins", "mill ends", "quay begins", "quay ends"]);
});

test("what was asked for last is kept, and what no longer fits is made again", async () => {
  const { ask, made } = aStore();
  for (const name of ["mill", "quay", "mill", "lock"]) await ask(name);
  made.length = 0;

  await ask("mill");
  await ask("lock");
  await ask("quay");

  expect(made).toEqual(["quay begins", "quay ends"]);
});

test("what is larger than all the room is made, and not kept", async () => {
  const { ask, made } = aStore();
  const large = "a ferry, a lock and a mill";

  expect([await ask("all", large), await ask("all", large)]).toEqual([{ text: large }, { text: large }]);
  expect(made).toHaveLength(4);
});

test("many more at once than there is room for get what they ask for all the same", async () => {
  const { ask } = aStore();
  const names = Array.from({ length: 40 }, (_, number) => `mill ${number + 10}`);

  const answers = await Promise.all(names.map((name) => ask(name)));

  expect(answers.map(({ text }) => text)).toEqual(names);
});

test("what could not be made is tried again, and holds up nobody", async () => {
  const { kept, ask } = aStore();
  const failing = kept("mill", () => Promise.reject(new RangeError("The mill is closed")));
  const next = ask("quay");

  await expect(failing).rejects.toThrow(RangeError);
  expect(await next).toEqual({ text: "quay" });
  expect(await ask("mill")).toEqual({ text: "mill" });
});
