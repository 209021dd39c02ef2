/** Articles of which subscribers would get hardly more than everybody. */
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

const gated = { access: "subscribers" };
const words = "tide ".repeat(40);

testCases([
  [
    "an article for subscribers that is as short as its opening",
    anArticleFile(gated, "The mill stands.\n\nIt will be drained.\n\n---\n"),
    [
      [
        "11:1",
        "warning",
        "short-for-subscribers",
        "the text is no longer than the opening that everybody may read: only its end, from here on, is for subscribers",
        "remove `access: subscribers`, or write more",
      ],
    ],
  ],
  ["a longer one", anArticleFile(gated, `${words}\n\n${words}\n\n${words}\n\nIt will be drained.\n`), []],
  ["a free one", anArticleFile({}, "The mill stands.\n"), []],
  [
    "one that was taken back",
    anArticleFile({ ...gated, status: "withdrawn", reason: "It was another mill." }, "The mill stands.\n"),
    [],
  ],
]);
