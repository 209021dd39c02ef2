/** What readers are told when there is nothing to show. */
import { expect, test } from "vitest";
import { errorPage } from "../../src/pages/error-page.ts";
import { aDesk } from "../support/a-desk.ts";

const titles = [
  [404, "Page not found"],
  [405, "This page is only for reading"],
  [500, "Something broke on our side"],
  [502, "Something broke on our side"],
  [400, "We could not read that request"],
  [418, "We could not read that request"],
] as const;

for (const [status, title] of titles) {
  test(`${status} is called “${title}”`, () => {
    expect(errorPage({ ...aDesk(), status })).toMatchObject({ status, title });
  });
}
