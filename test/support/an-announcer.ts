/** Listeners to an archive that tells them what is new, by a clock that the test turns; with all that the log says. */
import { pino } from "pino";
import { onTestFinished } from "vitest";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Announcements } from "../../src/article/newsroom.ts";
import { type Announcing, createAnnouncer } from "../../src/web/announce.ts";
import { type Answer, aListener } from "./a-listener.ts";
import { anArchive, NOW, published } from "./an-archive.ts";
import { aNewsroom, anArticle } from "./an-article.ts";

interface Line {
  readonly level: number;
  readonly msg: string;
}

type Own = Partial<Pick<Announcing, "isProduction" | "siteUrl" | "indexNowEndpoint">>;

export function anAnnouncer(store: ArchiveStore, own: Own = {}) {
  const clock = { now: NOW };
  const lines: Line[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const announcer = createAnnouncer({ store, log, now: () => clock.now, isProduction: true, ...own });
  onTestFinished(() => announcer.close());
  return { ...announcer, clock, lines, said: () => lines.map(({ msg }) => msg) };
}

/** Already listened to: what is put from now on is new. */
export async function anAnnouncingArchive(announcements: Announcements, own: Own = {}) {
  const archive = anArchive();
  const newsroom = aNewsroom({ site: { announcements } });
  archive.update({ edition: "first", newsroom, now: NOW });
  const announcer = anAnnouncer(archive, own);
  await announcer.wake();
  return {
    ...announcer,
    archive,
    put(...addresses: string[]): void {
      const read = addresses.map((address) => published(anArticle({ id: address.slice(1), address })));
      archive.update({ edition: "first", read, now: announcer.clock.now });
    },
  };
}

export const KEY = "ebb-and-flow-1921";

/** With one article that is new. */
export async function somethingNew(...answers: Answer[]) {
  const engine = await aListener(...answers);
  const newsdesk = await anAnnouncingArchive({ indexNowKey: KEY }, { indexNowEndpoint: engine.url });
  newsdesk.put("/mill");
  return { ...newsdesk, engine };
}
