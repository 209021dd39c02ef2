/** A seed to an editor who does thousands of things to a folder of articles, and knows what readers should see of each. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";

/** What readers find at an address: the article in its latest good version, its notice, or nothing. */
export type Expected = { readonly is: "article"; readonly serial: number } | { readonly is: "withdrawn" };

interface File {
  path: string;
  readonly number: number;
  readonly section: string;
  /** What readers have of it, at which address. */
  shown?: { readonly address: string; readonly expected: Expected };
  isThere: boolean;
  isBad: boolean;
}

export interface Edit {
  readonly what: string;
  /** The file that must be told as held back. */
  readonly spoiled?: string;
  /** Where readers must see what of it; `undefined` is nothing at all. */
  readonly outcome: readonly (readonly [address: string, expected: Expected | undefined])[];
}

/** From 0 to 1. */
export type Die = () => number;

/** Mulberry32: the same seed makes the same edits. */
export function aDie(seed: number): Die {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SECTIONS = ["harbor", "world"];
const PARAGRAPHS = 12;

/** Never to be read by anybody: of drafts, of what is under embargo, of bad files. */
export const SECRET = "notforreaders";

interface Text {
  readonly headline: string;
  readonly section: string;
  readonly first: string;
  readonly last: string;
  readonly year?: number;
  readonly more?: string;
}

const textOf = ({ headline, section, first, last, year = 2026, more = "" }: Text): string =>
  `---\nheadline: ${headline}\nsection: ${section}\npublished: ${year}-11-20T09:00:00-05:00\n${more}---\n${first}\n\n` +
  `${Array.from({ length: PARAGRAPHS }, (_, index) => `The keeper wrote line ${index} into the ledger.\n\n`).join("")}${last}\n`;

const goodText = ({ number, section }: File, serial: number, more = ""): string =>
  textOf({
    headline: `Edition ${serial} of article ${number}`,
    section,
    first: `Begin ${serial} of ${number}.`,
    last: `End ${serial} of ${number}.`,
    more,
  });

const secretText = ({ section }: File, more: Pick<Text, "year" | "more"> = {}): string =>
  textOf({
    headline: `A ${SECRET} headline`,
    section,
    first: `A ${SECRET} text.`,
    last: "The end.",
    ...more,
  });

/** Each is one mistake that editors, their tools and git make. */
const mistakes: readonly ((text: string) => string | Uint8Array)[] = [
  (text) => text.replace("section: ", "section: no-such-"),
  (text) => text.replace("headline: ", "headline: Police: "),
  (text) => text.replace("\n---\n", "\n"),
  (text) => text.replace("published: 2026-11-20T09:00:00-05:00", "published: tomorrow"),
  (text) => text.replace("headline:", "heading:"),
  (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`,
  (text) => text.replace("\n\n", "\n\n::: note\nnever closed\n\n"),
  () => "\n",
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x0a])]),
  (text) => text.replace("The end.", "The \u0000end."),
];

/** The ways in which programs save a file. */
const savings: readonly ((file: string, bytes: Uint8Array) => Promise<void>)[] = [
  async (file, bytes) => writeFileSync(file, bytes),
  async (file, bytes) => {
    const temporary = join(dirname(file), `.${bytes.length}.tmp`);
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  },
  async (file, bytes) => {
    rmSync(file, { force: true });
    writeFileSync(file, bytes);
  },
  async (file, bytes) => {
    const open = openSync(file, "w");
    const half = Math.floor(bytes.length / 2);
    writeSync(open, bytes.subarray(0, half));
    await setImmediate();
    writeSync(open, bytes.subarray(half));
    closeSync(open);
  },
];

export class RandomEditor {
  readonly #folder: string;
  readonly #next: Die;
  readonly #files: File[];
  #serial = 0;

  constructor(folder: string, next: Die, count: number) {
    this.#folder = folder;
    this.#next = next;
    this.#files = Array.from({ length: count }, (_, number) => ({
      path: `articles/2026/11/article-${number}.md`,
      number,
      section: SECTIONS[number % SECTIONS.length] ?? "harbor",
      isThere: false,
      isBad: false,
    }));
  }

  /** Writes every article for the first time. */
  async begin(): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    for (const file of this.#files) edits.push(await this.#write(file));
    return edits;
  }

  /** So many edits, each of another file. */
  async burst(count: number): Promise<readonly Edit[]> {
    const chosen = new Set<File>();
    while (chosen.size < count) chosen.add(this.#oneOf(this.#files));
    const edits: Edit[] = [];
    for (const file of chosen) edits.push(await this.#edit(file));
    return edits;
  }

  /** All that readers should see now. */
  everything(): Edit {
    const outcome = this.#files.flatMap(({ shown }) =>
      shown ? [[shown.address, shown.expected] as const] : [],
    );
    return { what: "everything", outcome };
  }

  async #edit(file: File): Promise<Edit> {
    if (!file.isThere) return this.#write(file);
    const chance = this.#next();
    if (chance < 0.5) return this.#write(file);
    if (chance < 0.75) return this.#spoil(file);
    if (chance < 0.8) return this.#hide(file, { more: "status: draft\n" });
    if (chance < 0.85) return this.#hide(file, { year: 2099 });
    if (chance < 0.9) return this.#withdraw(file);
    if (chance < 0.95) return this.#rename(file);
    return this.#delete(file);
  }

  async #write(file: File): Promise<Edit> {
    this.#serial += 1;
    await this.#save(file, goodText(file, this.#serial));
    return this.#shows(file, `edition ${this.#serial}`, { is: "article", serial: this.#serial });
  }

  async #withdraw(file: File): Promise<Edit> {
    this.#serial += 1;
    await this.#save(file, goodText(file, this.#serial, "status: withdrawn\nreason: It was wrong.\n"));
    return this.#shows(file, "withdrawn", { is: "withdrawn" });
  }

  async #spoil(file: File): Promise<Edit> {
    const spoil = this.#oneOf(mistakes);
    await this.#save(file, spoil(secretText(file)));
    file.isBad = true;
    const { shown, path } = file;
    return {
      what: `spoiled ${path}`,
      spoiled: path,
      outcome: shown ? [[shown.address, shown.expected]] : [],
    };
  }

  async #hide(file: File, more: Pick<Text, "year" | "more">): Promise<Edit> {
    await this.#save(file, secretText(file, more));
    return this.#showsNothing(file, more.year ? "under embargo" : "a draft");
  }

  async #delete(file: File): Promise<Edit> {
    rmSync(join(this.#folder, file.path));
    file.isThere = false;
    return this.#showsNothing(file, "deleted");
  }

  /** A bad file takes its last good version with it, where it stood. */
  async #rename(file: File): Promise<Edit> {
    const path = file.path.replace(/(?:-again)*\.md$/, (end) => (end === ".md" ? "-again.md" : ".md"));
    renameSync(join(this.#folder, file.path), join(this.#folder, path));
    file.path = path;
    const { shown } = file;
    if (!shown || file.isBad)
      return { what: `renamed to ${path}`, outcome: shown ? [[shown.address, shown.expected]] : [] };
    return this.#shows(file, "renamed", shown.expected);
  }

  async #save(file: File, text: string | Uint8Array): Promise<void> {
    const place = join(this.#folder, file.path);
    mkdirSync(dirname(place), { recursive: true });
    await this.#oneOf(savings)(place, Buffer.from(text));
    file.isThere = true;
    file.isBad = false;
  }

  #shows(file: File, what: string, expected: Expected): Edit {
    const address = `/2026/11/20/${file.section}/${file.path.replace(/^.*\/|\.md$/g, "")}`;
    const before = file.shown?.address;
    file.shown = { address, expected };
    const left = before !== undefined && before !== address ? [[before, undefined] as const] : [];
    return { what: `${file.path}: ${what}`, outcome: [...left, [address, expected]] };
  }

  #showsNothing(file: File, what: string): Edit {
    const { shown } = file;
    delete file.shown;
    return { what: `${file.path}: ${what}`, outcome: shown ? [[shown.address, undefined]] : [] };
  }

  #oneOf<One>(all: readonly One[]): One {
    const one = all[Math.floor(this.#next() * all.length)];
    if (one === undefined) throw new Error("there is nothing to choose from");
    return one;
  }
}
