import { expect, test } from "vitest";
import { aReading } from "../support/a-reading.ts";
import { anArticleFile } from "../support/an-article-file.ts";

test("C, C++ and C# are three topics", async () => {
  expect(await aReading(anArticleFile({ topics: `[C, C++, "C#"]` }))).toMatchObject({
    article: {
      topics: [
        { id: "c", name: "C" },
        { id: "c-plus-plus", name: "C++" },
        { id: "c-sharp", name: "C#" },
      ],
    },
  });
});
