/** A picture that lies in the content folder, measured and described. */
export interface Picture {
  /** Where the site serves it, with its fingerprint: `/pictures/2026/11/mill-3f9a2c1b.jpg`. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What someone who can't see it should know; empty only when the editor wrote `decorative: true`. */
  readonly alt: string;
  readonly caption?: string;
  readonly credit: string;
}
