/** Which header the keys of an answer go out in, as site.yaml says. */
import { expect, test } from "vitest";
import { keyHeaders } from "../../../src/article/newsroom.ts";
import { readSite } from "../../../src/content/read-site.ts";
import { aContentFolder, siteYaml } from "../../support/a-content-folder.ts";
import { testSiteCases } from "../../support/told.ts";

for (const header of keyHeaders) {
  test(`the keys can go out in ${header}`, async () => {
    const folder = aContentFolder({ "site.yaml": `${siteYaml}cacheKeys: ${header}\n` });

    expect((await readSite(folder, {})).sound).toMatchObject({ cacheKeys: header });
  });
}

testSiteCases([
  [
    "a header that is nearly one",
    "cacheKeys: Surrogate-Keys\n",
    [
      [
        "site.yaml:13:12",
        "error",
        "unknown-value",
        "unknown `cacheKeys` “Surrogate-Keys”: did you mean “Surrogate-Key”?",
        "write `Surrogate-Key`",
      ],
    ],
  ],
  [
    "a header in small letters",
    "cacheKeys: cache-tag\n",
    [
      [
        "site.yaml:13:12",
        "error",
        "unknown-value",
        "unknown `cacheKeys` “cache-tag”: did you mean “Cache-Tag”?",
        "write `Cache-Tag`",
      ],
    ],
  ],
  [
    "a header of no CDN",
    "cacheKeys: Server\n",
    [
      [
        "site.yaml:13:12",
        "error",
        "unknown-value",
        "unknown `cacheKeys` “Server”",
        "write one of: Surrogate-Key, Cache-Tag, Edge-Cache-Tag, xkey, Cache-Groups",
      ],
    ],
  ],
  [
    "another list of keys",
    "cacheKeys: [Surrogate-Key]\n",
    [
      [
        "site.yaml:13:12",
        "error",
        "unknown-value",
        "unknown `cacheKeys` “[Surrogate-Key]”: did you mean “Surrogate-Key”?",
        "write `Surrogate-Key`",
      ],
    ],
  ],
]);
