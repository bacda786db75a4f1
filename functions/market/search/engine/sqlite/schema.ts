import { DatabaseSync } from "node:sqlite";

/** Goes up whenever older readers could not read what is written, or would read it wrongly. */
export const indexFormat = 4;

/** Each document has a row in `places` for each place that a word can stand in: its number × 16 + the place. */
export const placeBits = 4;

/**
 * `docs` says what is known of each listing; one that is no longer to be found keeps its version and has no number. A
 * changed document gets a new number, since what FTS5 holds of the old one is only left behind, until the next rebuild.
 * `near` are the terms by which other goods are near to it; `forms` finds the written forms of a stem.
 */
const schema = `
  CREATE TABLE docs (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, number INTEGER, facts BLOB, titles TEXT, near TEXT
  ) WITHOUT ROWID;
  CREATE TABLE numbers (last INTEGER NOT NULL);
  INSERT INTO numbers VALUES (0);
  CREATE TABLE forms (stem TEXT, word TEXT, PRIMARY KEY (stem, word)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE places USING fts5(text, content = '', columnsize = 0, tokenize = 'ascii');
  INSERT INTO places (places, rank) VALUES ('pgsz', 4050);
  PRAGMA user_version = ${indexFormat};
`;

// A file is written by one process and then published whole, so nothing in it needs to outlive a crash.
const forWriting = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;";

export function createIndexFile(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec(`${forWriting} ${schema}`);
  return db;
}

/** @throws Error where the file is no index, or one of another format. */
export function openIndexFile(file: string, mode: "read" | "write"): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: mode === "read" });
  try {
    const { user_version: format } = db.prepare("PRAGMA user_version").get() as { user_version: number };
    if (format !== indexFormat) throw new Error(`The index is of format ${format}, not ${indexFormat}.`);
    db.exec(mode === "write" ? forWriting : "PRAGMA mmap_size = 268435456; PRAGMA query_only = ON;");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
