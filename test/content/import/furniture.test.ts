import { describe, expect, test } from "vitest";
import { withoutFurniture } from "../../../src/content/import/furniture.ts";

function sorted(text: string): { kept: string[]; dropped: string[] } {
  const { kept, dropped } = withoutFurniture([{ text, at: 0 }]);
  return {
    kept: kept.map((block) => block.text),
    dropped: dropped.map((label) => `${label.kind}: ${label.text} at ${label.at}`),
  };
}

describe("page furniture", () => {
  const labels: readonly (readonly [line: string, kind: string])[] = [
    ["Advertisement", "ad label"],
    ["ADVERTISEMENT", "ad label"],
    ["Story continues below advertisement", "ad label"],
    ["Story Continues Below Advertisement", "ad label"],
    ["Supported by", "sponsor label"],
    ["SUPPORTED BY", "sponsor label"],
    ["Continue reading the main story", "reading aid"],
  ];
  for (const [line, kind] of labels) {
    test(`a line “${line}” is dropped as ${kind}`, () => {
      expect(sorted(line)).toEqual({ kept: [], dropped: [`${kind}: ${line} at 0`] });
    });
  }

  const runTogether: readonly (readonly [text: string, kept: string[], dropped: string[]])[] = [
    [
      "AdvertisementSupported byBy Ana RuizThe mill stood.Advertisement",
      ["By Ana RuizThe mill stood."],
      ["ad label: Advertisement at 0", "sponsor label: Supported by at 13", "ad label: Advertisement at 51"],
    ],
    [
      "The mill stood.Advertisement“It is old,” he said.",
      ["The mill stood.", "“It is old,” he said."],
      ["ad label: Advertisement at 15"],
    ],
    [
      "Advertisement Supported by By Ana Ruiz",
      ["By Ana Ruiz"],
      ["ad label: Advertisement at 0", "sponsor label: Supported by at 14"],
    ],
    [
      "Mill StopsAdvertisementSupported byBy Ana RuizThe mill stood.",
      ["Mill Stops", "By Ana RuizThe mill stood."],
      ["ad label: Advertisement at 10", "sponsor label: Supported by at 23"],
    ],
    [
      "The council wrote:Advertisement“It is old.”",
      ["The council wrote:", "“It is old.”"],
      ["ad label: Advertisement at 18"],
    ],
    [
      "By Ana RuizAdvertisementThe mill stood.",
      ["By Ana Ruiz", "The mill stood."],
      ["ad label: Advertisement at 11"],
    ],
    ["The mill stood.Advertisement", ["The mill stood."], ["ad label: Advertisement at 15"]],
    ["“It is old.”ADVERTISEMENTHe left.", ["“It is old.”", "He left."], ["ad label: ADVERTISEMENT at 12"]],
  ];
  for (const [text, kept, dropped] of runTogether) {
    test(`labels are found in ${text}`, () => {
      expect(sorted(text)).toEqual({ kept, dropped });
    });
  }

  for (const text of [
    "Advertisement for the ferry drew forty replies.",
    "The mill stood.Advertisement for the ferry drew forty replies.",
    "Advertisements are rare here.",
    "Supported by the council, the mill will turn again.",
    "The sign read: Advertisement",
    "He saw an Advertisement.",
    'He read the word "Advertisement" on the wall.',
    "He read the word 'Advertisement' on the wall.",
    'He left."Advertisement" was all the sign said.',
    "He read »Advertisement« on the wall.",
    "The sign read:Advertisement",
    "The wall said (Advertisement) and no more.",
    "Advertisement's revenue fell.",
    "Advertisement(s) were rare.",
    "ADVERTISEMENTS ARE RARE HERE.",
    "He knew the words Advertisement Supported by",
    "He sold Advertisement Supported byThe wall.",
  ]) {
    test(`the words stay in ${text}`, () => {
      expect(sorted(text)).toEqual({ kept: [text], dropped: [] });
    });
  }
});
