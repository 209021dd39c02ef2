/** Times whose offset is not that of the newsroom's clocks. It is in New York. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a summer’s offset in winter",
    anArticleFile({ published: "2026-11-20T09:00:00-04:00" }),
    [
      [
        "6:12",
        "warning",
        "unusual-offset",
        "the newsroom’s clocks (America/New_York) are at -05:00 then, not at -04:00",
        "write `2026-11-20T09:00:00-05:00`, or `2026-11-20T08:00:00-05:00` for the same instant",
      ],
    ],
  ],
  [
    "universal time in `updated` and a correction",
    anArticleFile({
      updated: "2026-11-21T14:00:00Z",
      corrections: '[{ kind: correction, date: 2027-07-01T12:00Z, text: "A date was wrong." }]',
    }),
    [
      [
        "7:10",
        "warning",
        "unusual-offset",
        "the newsroom’s clocks (America/New_York) are at -05:00 then, not at Z",
        "write `2026-11-21T09:00:00-05:00`, which is the same instant",
      ],
      [
        "8:41",
        "warning",
        "unusual-offset",
        "the newsroom’s clocks (America/New_York) are at -04:00 then, not at Z",
        "write `2027-07-01T08:00:00-04:00`, which is the same instant",
      ],
    ],
  ],
  [
    "either offset in the hour that comes twice, of which neither",
    anArticleFile({ published: "2026-11-01T01:30:00-04:00", updated: "2026-11-01T01:30:00-05:00" }),
    [],
  ],
]);
