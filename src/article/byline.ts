/** Who wrote an article and who else reported for it, in print order. */

export interface Author {
  readonly name: string;
  /** The id of the person's page, when people.yaml has the person. */
  readonly personId?: string;
  /** A desk or an agency, not a person. */
  readonly isOrganization?: boolean;
}

/** What a contributor did; each has its verb in tagline.ts. */
export const contributorRoles = ["reporting", "research", "photography", "editing", "translation"] as const;
export type ContributorRole = (typeof contributorRoles)[number];

export interface Contributor extends Author {
  readonly role: ContributorRole;
  /** Where from, as printed: `Kobani, Syria`. */
  readonly location?: string;
}

/** What joins the parts of a list in print: `A`, `A and B`, `A, B and C`. */
export function joints(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? "" : index === count - 1 ? " and " : ", ",
  );
}

/** `Marta Lindqvist and Tomás Ruiz` */
export function bylineText(byline: readonly Author[]): string {
  const before = joints(byline.length);
  return byline.map(({ name }, index) => `${before[index]}${name}`).join("");
}
