/** Views and styles that change under a running server. */
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Problem } from "../../src/article/problem.ts";
import { errorPage } from "../../src/pages/error-page.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { NothingPrints, renewableRenderer } from "../../src/render/renewable-renderer.ts";
import { aDesk } from "../support/a-desk.ts";
import { copiedLooks } from "../support/copied-looks.ts";

const page = errorPage({ ...aDesk(), status: 404 });
const front = frontPage({ ...aDesk(), bySection: [] });

function aRenewable() {
  const looks = copiedLooks();
  const told: Problem[] = [];
  const renderer = renewableRenderer({ ...looks, first: looks.compile(), onProblem: (it) => told.push(it) });
  return { ...looks, renderer, told, printed: () => renderer.render(page).text };
}

test("a view that changed prints its new words, and is named", () => {
  const { edit, renderer, printed } = aRenewable();
  edit("views/error.eta", (view) => `${view}<p>Low water</p>`);
  const before = printed();

  expect(renderer.renew()).toEqual(["error"]);
  expect(before).not.toContain("Low water");
  expect(printed()).toContain("Low water");
});

test("nothing is named where nothing changed", () => {
  expect(aRenewable().renderer.renew()).toEqual([]);
});

test("a view that went is named", () => {
  const { remove, renderer } = aRenewable();
  remove("views/usage.eta");

  expect(renderer.renew()).toEqual(["usage"]);
});

const broken = [
  ["views/front.eta", "\n<%= it.x + %>\n", "Unexpected token ')'"],
  ["views/parts/time.eta", '\n<%~ include("parts/tide") %>\n', "There is no view parts/tide.eta"],
  [
    "views/parts/time.eta",
    "\n<%~ include(it.part) %>\n",
    "include() and layout() want the name of a view in quotes",
  ],
] as const;
for (const [file, ending, message] of broken) {
  test(`where ${file} has "${message}", all views stay as they were, and the line is told`, () => {
    const { edit, renderer, printed } = aRenewable();
    const before = printed();
    let line = 0;
    edit("views/error.eta", (view) => `${view}<p>Low water</p>`);
    edit(file, (view) => {
      line = view.split("\n").length + 1;
      return view + ending;
    });

    expect(renderer.renew()).toBeUndefined();
    expect(renderer.problems()).toMatchObject([{ file, line, message }]);
    expect(printed()).toBe(before);
  });
}

test("what was mended is named with all that changed meanwhile", () => {
  const { edit, renderer } = aRenewable();
  edit("views/error.eta", (view) => `${view}<p>Low water</p>`);
  edit("views/usage.eta", (view) => `${view}<% if (it.x) {`);
  renderer.renew();
  edit("views/usage.eta", (view) => view.replace("<% if (it.x) {", "<p>High water</p>"));

  expect(renderer.renew()).toEqual(["error", "usage"]);
  expect(renderer.problems()).toEqual([]);
});

test("what the new views can’t print, the last good ones print, and it is told once", async () => {
  const { edit, renderer, printed, told } = aRenewable();
  const before = printed();
  edit("views/error.eta", (view) => `${view}\n<%= it.mill %>`);
  renderer.renew();

  expect([printed(), printed()]).toEqual([before, before]);
  await setImmediate();
  expect(told).toMatchObject([{ file: "views/error.eta", rule: "view" }]);
});

test("views that were never asked for stand in for others of which nobody knew either", () => {
  const { edit, renderer, printed } = aRenewable();
  edit("views/error.eta", (view) => `${view}\n<%= it.mill %>`);
  renderer.renew();
  edit("views/front.eta", (view) => `${view}<p>Low water</p>`);
  renderer.renew();
  renderer.renew();
  expect(renderer.render(front).text).toContain("Low water");
  edit("views/error.eta", (view) => `${view}\n<%= it.weir %>`);
  renderer.renew();

  expect(printed()).toContain("Page not found");
});

test("where nothing was ever compiled, the reason is told to whoever asks for a page", () => {
  const looks = copiedLooks();
  looks.edit("views/error.eta", (view) => `${view}\n<%= it.mill + %>`);
  const renderer = renewableRenderer({ ...looks, onProblem: () => {} });

  expect(() => renderer.render(page)).toThrow(NothingPrints);
  expect(() => renderer.render(page)).toThrow("Unexpected token");
});
