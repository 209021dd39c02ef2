/** What fails is tried again, and neither multiplies nor stands in the way of what is new. */
import { expect, onTestFinished, test } from "vitest";
import { Batches } from "../../src/content/batches.ts";
import { aFolder } from "../support/a-folder.ts";
import { until } from "../support/until.ts";

/** Of folders, which need not settle. What `take` throws, fails. */
function aReceiver(take: (path: string) => void | Promise<void>) {
  const tried: string[] = [];
  const batches = new Batches(aFolder(), {
    async onChange([path = ""]) {
      tried.push(path);
      await take(path);
    },
    onError: () => {},
    known: () => undefined,
  });
  onTestFinished(() => batches.close());
  batches.open();
  const countOf = (path: string): number => tried.filter((each) => each === path).length;
  return {
    tried,
    countOf,
    add: (path: string) => batches.add(path),
    async addAndSee(path: string) {
      const before = countOf(path);
      batches.add(path);
      await until(() => countOf(path) > before);
    },
  };
}

function fail(): never {
  throw new Error("the disk is full");
}

test("what is saved again and again while it fails waits for one other try only", async () => {
  const { tried, addAndSee, countOf } = aReceiver(fail);
  for (let saved = 0; saved < 10; saved++) await addAndSee("articles/mill");
  await addAndSee("articles/weir");
  const until10Saves = tried.length;

  await until(() => countOf("articles/weir") > 1);

  expect(tried.slice(until10Saves).filter((path) => path === "articles/mill").length).toBeLessThanOrEqual(2);
});

test("what is new goes before what failed", async () => {
  const others = aReceiver(fail);
  let hasFailed = false;
  const { tried, add, addAndSee } = aReceiver(async (path) => {
    if (path === "articles/new") return;
    if (hasFailed && path === "articles/mill") {
      await until(() => others.countOf("articles/lock") > 1);
      add("articles/new");
    }
    fail();
  });
  for (const path of ["articles/mill", "articles/weir", "articles/quay"]) await addAndSee(path);
  hasFailed = true;
  await others.addAndSee("articles/lock");

  await until(() => tried.length >= 7);

  expect(tried.slice(3, 6)).toEqual(["articles/mill", "articles/new", "articles/weir"]);
});
