import { expect, test } from "vitest";
import { readPeople } from "../../src/content/read-people.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { toldAboutNewsroom } from "../support/told.ts";

test("a person has a mailbox, beats and pages elsewhere", async () => {
  const folder = aContentFolder({
    "people.yaml": `ana-ruiz:
  name: Ana Ruiz
  email: ana@ledger.example
  beats: [the harbor, tides, The Harbor]
  profiles: ["https://social.example/@ana", "https://social.example/@ana"]
  fediverse: "@ana@social.example"
li-wei:
  name: Li Wei
  email:
  fediverse:
`,
  });

  const { sound, problems } = await readPeople(folder);

  expect(problems).toEqual([]);
  expect(sound?.get("ana-ruiz")).toStrictEqual({
    id: "ana-ruiz",
    name: "Ana Ruiz",
    email: "ana@ledger.example",
    beats: ["the harbor", "tides"],
    profiles: ["https://social.example/@ana"],
    fediverse: "@ana@social.example",
    isOrganization: false,
    isSample: false,
  });
  expect(sound?.get("li-wei")).toStrictEqual({
    id: "li-wei",
    name: "Li Wei",
    beats: [],
    profiles: [],
    isOrganization: false,
    isSample: false,
  });
});

test("a person’s addresses that are none are told with their place and their fix", async () => {
  const people = `ana-ruiz:
  name: Ana Ruiz
  email: Ana
  beat: [the harbor]
  beats: the harbor
  profiles: [social.example]
  fediverse: ana
`;

  expect(await toldAboutNewsroom({ "people.yaml": people })).toEqual([
    [
      "people.yaml:3:10",
      "error",
      "email-address",
      "“Ana” is not an e-mail address",
      "write one such as `desk@news.example`",
    ],
    ["people.yaml:4:3", "error", "unknown-key", "unknown key `beat`: did you mean `beats`?", "write `beats`"],
    [
      "people.yaml:5:10",
      "error",
      "wrong-type",
      "`ana-ruiz.beats` should be a list, not text",
      "put it in brackets: `[one, two]`",
    ],
    [
      "people.yaml:6:14",
      "error",
      "web-address",
      "“social.example” is not a web address",
      "write it whole, such as `https://news.example/page`",
    ],
    [
      "people.yaml:7:14",
      "error",
      "fediverse-address",
      "“ana” is not an address in the fediverse",
      'write one such as `"@name@social.example"`, in quotes',
    ],
  ]);
});

test("a desk is no person, and neither is an agency", async () => {
  const folder = aContentFolder({
    "people.yaml": `harbor-desk: { name: The harbor desk, desk: true }
agence: { name: AFP }
ana-ruiz: { name: Ana Ruiz }
`,
  });

  const { sound } = await readPeople(folder);

  expect([...(sound ?? [])].map(([id, { isOrganization }]) => [id, isOrganization])).toEqual([
    ["harbor-desk", true],
    ["agence", true],
    ["ana-ruiz", false],
  ]);
});

test("an id that means something to the program is judged by as any other", async () => {
  const folder = aContentFolder({ "people.yaml": "section: harbor\n__proto__:\n" });

  const { sound } = await readPeople(folder);

  expect(sound?.get("__proto__")).toMatchObject({ name: "__proto__", beats: [], profiles: [] });
});

test("a person whose id is a word of JavaScript is told of like any other", async () => {
  const told = await toldAboutNewsroom({ "people.yaml": "constructor:\n" });

  expect(told.map(([place, severity]) => [place, severity])).toContainEqual(["people.yaml:1:1", "error"]);
});
