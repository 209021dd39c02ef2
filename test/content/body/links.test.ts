/** Links that may not be followed: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "links that could run a program",
    anArticleFile({}, "[a](javascript:alert(1)) [b](data:text/html,x)\n[c](VBSCRIPT:x) <ftp://x.example>\n"),
    [
      [
        "8:1",
        "error",
        "link-scheme",
        "links to `javascript:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
      [
        "8:26",
        "error",
        "link-scheme",
        "links to `data:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
      [
        "9:1",
        "error",
        "link-scheme",
        "links to `vbscript:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
      [
        "9:17",
        "error",
        "link-scheme",
        "links to `ftp:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
    ],
  ],
  [
    "a link hidden by a character reference",
    anArticleFile({}, "[a](&#106;avascript:alert(1))\n"),
    [
      [
        "8:1",
        "error",
        "link-scheme",
        "links to `javascript:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
    ],
  ],
  [
    "a link by reference",
    anArticleFile({}, "See [the mill][mill].\n\n[mill]: javascript:alert(1)\n"),
    [
      [
        "8:5",
        "error",
        "link-scheme",
        "links to `javascript:` addresses are refused",
        "link to an https:// address, or remove the link",
      ],
    ],
  ],
  [
    "links that lead nowhere",
    anArticleFile({}, "See [a](tide-mill.md), [b](example.com/x), [c](//x.example), [d](), [e](https://).\n"),
    [
      [
        "8:5",
        "error",
        "relative-link",
        "“tide-mill.md” is neither a web address nor a page of this site",
        "write the page’s address, beginning with /",
      ],
      [
        "8:24",
        "error",
        "relative-link",
        "“example.com/x” is neither a web address nor a page of this site",
        "write `https://example.com/x`",
      ],
      [
        "8:44",
        "error",
        "link-scheme",
        "“//x.example” does not say how to reach it",
        "write `https://x.example`",
      ],
      ["8:62", "error", "empty-link", "this link leads nowhere", "write an address between the parentheses"],
      [
        "8:69",
        "error",
        "link-address",
        "“https://” is not a web address",
        "write an address such as https://example.org/page",
      ],
    ],
  ],
  [
    "a link in a list, a table and a note",
    anArticleFile(
      {},
      "- One\n- Two [a](x)\n\n| One | Two |\n|---|---|\n| 1 | [b](y) |\n\nText.^[Note [c](z).]\n",
    ),
    [
      [
        "9:7",
        "error",
        "relative-link",
        "“x” is neither a web address nor a page of this site",
        "write the page’s address, beginning with /",
      ],
      [
        "13:7",
        "error",
        "relative-link",
        "“y” is neither a web address nor a page of this site",
        "write the page’s address, beginning with /",
      ],
      [
        "15:13",
        "error",
        "relative-link",
        "“z” is neither a web address nor a page of this site",
        "write the page’s address, beginning with /",
      ],
    ],
  ],
]);
