/** The tables of the archive, in SQL. */

/** Raised with every change of a table or of what an `Article` is: an archive of another version is built again. */
export const SCHEMA_VERSION = 2026_12_05;

/**
 * - `newsroom`: one row, the last good site.yaml and people.yaml, when a file last changed anything for
 *   readers, when something that every page may show: the newsroom, or the loss of an article; and when the
 *   number of articles that are live, embargoed, withdrawn, drafts or held back.
 * - `files`: each file of the folder as it was last read; its `edition` tells under which newsroom.
 * - `articles`: the last good version of each. `card` is all but the text; of a withdrawn one it is the notice.
 *   `seen_at` and `dated_until` are what only the archive knows of its times (witnessed.ts).
 * - `lists`: which articles stand in which list, in the order in which lists are shown.
 * - `departures`: from which list an article was taken, or will be when it expires.
 * - `dated_changes`: when editors say that each article changed, ahead too: its updates, corrections and withdrawal.
 * - `corrections`: of all articles that are news; `number` finds the words in the card.
 * - `pictures`, `page_pictures`: what articles and static pages show to every reader.
 * - `versions`: what readers have had of each article, by its id. It outlives the article's file and the archive's form:
 *   a new archive takes it over from the old one, so that it only ever gains columns, each with a default.
 *   `closed_by` is `article` where another one took the id after it, `order` where it was withdrawn by one.
 * - `listeners`: who is told of changes, until which instant they know what the clock has changed, how often they did
 *   not answer, and until when they are let alone, because of that or because they are being told.
 * - `announcements`: what they have not been told yet. A new one for the same target takes the place of the old one.
 */
export const SCHEMA = `
  CREATE TABLE newsroom (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    json TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    renewed_at INTEGER,
    counted_at INTEGER
  );

  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    edition TEXT NOT NULL,
    state TEXT NOT NULL,
    problems TEXT NOT NULL,
    held_since INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX files_held_back ON files (held_since) WHERE held_since IS NOT NULL;
  CREATE INDEX files_by_state ON files (state);

  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    is_withdrawn INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    month TEXT NOT NULL,
    expires_at INTEGER,
    seen_at INTEGER,
    dated_until INTEGER,
    card TEXT NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX articles_by_name ON articles (lower(file));
  CREATE INDEX articles_by_state ON articles (is_withdrawn, published_at, expires_at);
  CREATE INDEX articles_by_publication ON articles (published_at);
  CREATE INDEX articles_by_expiry ON articles (expires_at) WHERE expires_at IS NOT NULL;
  CREATE INDEX articles_by_month ON articles (month, published_at, id, expires_at) WHERE is_withdrawn = 0;

  CREATE TABLE dated_changes (
    at INTEGER NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (at, id)
  ) WITHOUT ROWID;
  CREATE INDEX dated_changes_by_article ON dated_changes (id, at);

  CREATE TABLE former_addresses (
    address TEXT NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (address, id)
  ) WITHOUT ROWID;
  CREATE INDEX former_addresses_by_article ON former_addresses (id);

  CREATE TABLE lists (
    list TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    expires_at INTEGER,
    PRIMARY KEY (list, published_at DESC, id)
  ) WITHOUT ROWID;
  CREATE INDEX lists_by_article ON lists (id);

  CREATE TABLE departures (
    list TEXT NOT NULL,
    at INTEGER NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (list, at DESC, id)
  ) WITHOUT ROWID;
  CREATE INDEX departures_by_article ON departures (id);

  CREATE TABLE corrections (
    at INTEGER NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (at DESC, id, number DESC)
  ) WITHOUT ROWID;
  CREATE INDEX corrections_by_article ON corrections (id);

  CREATE TABLE pictures (
    picture TEXT NOT NULL,
    id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
    published_at INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (picture, id)
  ) WITHOUT ROWID;
  CREATE INDEX pictures_by_article ON pictures (id);

  CREATE TABLE static_pages (
    file TEXT PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    updated_at INTEGER,
    json TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE page_pictures (
    picture TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES static_pages ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY (picture, file)
  ) WITHOUT ROWID;
  CREATE INDEX page_pictures_by_page ON page_pictures (file);

  CREATE TABLE versions (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    is_minor INTEGER NOT NULL,
    dates TEXT NOT NULL,
    parts TEXT NOT NULL,
    published_at INTEGER,
    closed_by TEXT,
    PRIMARY KEY (id, number)
  );

  CREATE TABLE listeners (
    listener TEXT PRIMARY KEY,
    told_until INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    rests_until INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;

  CREATE TABLE announcements (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    listener TEXT NOT NULL REFERENCES listeners ON DELETE CASCADE,
    target TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    UNIQUE (listener, target)
  );

  PRAGMA user_version = ${SCHEMA_VERSION};
`;
