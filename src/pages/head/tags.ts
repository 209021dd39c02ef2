/** The tags of a head that come in numbers, each with what it says. */

/** `<meta property>`: Open Graph. */
export interface Property {
  readonly property: string;
  readonly content: string;
}

/** `<meta name>` */
export interface Named {
  readonly name: string;
  readonly content: string;
}

/** `<link>` to another form of the page, or to what goes with it; `href` is absolute. */
export interface HeadLink {
  readonly rel: "alternate" | "author" | "license" | "version-history";
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}
