/** The tables of the archive, in SQL. */

/** Raised with every change of a table or of what an `Article` is: an archive of another version is built again. */
export const SCHEMA_VERSION = 2026_11_24;

/**
 * - `newsroom`: one row, the last good site.yaml and people.yaml.
 * - `files`: each file of the folder as it was last read; its `edition` tells under which newsroom.
 * - `articles`: the last good version of each. `card` is all but the text; of a withdrawn one it is the notice.
 * - `lists`: which articles stand in which list, in the order in which lists are shown.
 */
export const SCHEMA = `
  CREATE TABLE newsroom (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    json TEXT NOT NULL
  );

  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    edition TEXT NOT NULL,
    state TEXT NOT NULL,
    problems TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX files_by_state ON files (state);

  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    is_withdrawn INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    expires_at INTEGER,
    card TEXT NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX articles_by_state ON articles (is_withdrawn, published_at, expires_at);
  CREATE INDEX articles_by_publication ON articles (published_at);
  CREATE INDEX articles_by_expiry ON articles (expires_at) WHERE expires_at IS NOT NULL;

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

  CREATE TABLE static_pages (
    file TEXT PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    json TEXT NOT NULL
  ) WITHOUT ROWID;

  PRAGMA user_version = ${SCHEMA_VERSION};
`;
