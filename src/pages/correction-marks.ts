/** The corrections of an article to the marks at the ends of the paragraphs they concern, and to the way back. */
import type { Article } from "../article/article.ts";
import type { Body } from "../article/body.ts";
import { type CorrectionKind, numbered } from "../article/correction.ts";
import type { Site } from "../article/newsroom.ts";
import { correctionAnchor, paragraphId } from "./links.ts";
import { moment } from "./moment.ts";
import type { ShownCorrections } from "./shown-corrections.ts";

export interface CorrectionMark {
  /** `Corrected` */
  readonly label: string;
  /** Of the note, on the same page. */
  readonly id: string;
  /** What is heard: `Corrected: see the note of November 21, 2026, 8:00 AM EST`. */
  readonly name: string;
}

/** By the place of their paragraph in the open text. */
export type CorrectionMarks = ReadonlyMap<number, readonly CorrectionMark[]>;

const labels: Readonly<Record<CorrectionKind, string>> = {
  correction: "Corrected",
  clarification: "Clarified",
  update: "Updated",
  editorsNote: "Editor’s note",
  retraction: "Retracted",
};

/** What stands behind the gate is not marked: its readers are not here. What was written first comes first. */
export function correctionMarks(
  { corrections, body }: Article,
  { open, site }: { open: Body; site: Site },
): CorrectionMarks {
  const marks = new Map<number, readonly CorrectionMark[]>();
  for (const { correction, number } of numbered(corrections)) {
    const { kind, at, paragraph } = correction;
    const block = paragraph === undefined ? undefined : body[paragraph];
    const place = block ? open.indexOf(block) : -1;
    if (place === -1) continue;
    const label = labels[kind];
    const name = `${label}: see the note of ${moment(at, site).words}`;
    marks.set(place, [...(marks.get(place) ?? []), { label, id: correctionAnchor(number), name }]);
  }
  return marks;
}

export function pointingBack({ above, below }: ShownCorrections, marks: CorrectionMarks): ShownCorrections {
  const places = new Map(
    [...marks].flatMap(([place, marked]) => marked.map(({ id }) => [id, paragraphId(place)] as const)),
  );
  const pointing = (shown: ShownCorrections["above"]): ShownCorrections["above"] =>
    shown.map((correction) => {
      const paragraph = places.get(correction.id);
      return paragraph === undefined ? correction : { ...correction, paragraph };
    });
  return { above: pointing(above), below: pointing(below) };
}
