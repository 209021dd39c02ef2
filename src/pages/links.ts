/** Every address of the site is made here and nowhere else; an article and a static page bring their own. */
import type { Site } from "../article/newsroom.ts";

export const FRONT = "/";

export const sectionLink = (section: string): string => `/section/${encodeURIComponent(section)}`;
export const topicLink = (topic: string): string => `/topic/${encodeURIComponent(topic)}`;
export const personLink = (person: string): string => `/by/${encodeURIComponent(person)}`;

/** The first page of a list has the list's own address. */
export const pageLink = (list: string, number: number): string =>
  number === 1 ? list : `${list}?page=${number}`;

export const absolute = ({ url }: Site, path: string): string => `${url}${path}`;

/** Opens the reader's mail program, with the address of the page as the subject. */
export function mailLink({ email, url }: Site, path: string | undefined): string {
  const subject = path === undefined ? "" : `?subject=${encodeURIComponent(`Error at ${url}${path}`)}`;
  return `mailto:${email}${subject}`;
}
