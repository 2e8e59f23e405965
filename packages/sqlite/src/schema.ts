import type { DatabaseSync } from 'node:sqlite'

/** Marks a file as ours in its header: the letters "DuPr" (https://www.sqlite.org/pragma.html). */
export const APPLICATION_ID: number = 0x44755072

/** The format that this version writes and reads; in the header as `user_version`. */
export const FORMAT = 1

/**
 * One row a case, one an entry, one an effect. Cases, entries and effects stand there as the JSON
 * text that was serialised once, never rewritten by the database; the columns beside it are for
 * searching only. Instants are milliseconds since the epoch.
 */
export const schema: string = `
  CREATE TABLE cases (
    id           TEXT    NOT NULL PRIMARY KEY,
    procedure_id TEXT    NOT NULL,
    version      TEXT    NOT NULL,
    behaviour    TEXT    NOT NULL,
    status       TEXT    NOT NULL,
    opened_at    INTEGER NOT NULL,
    wake_at      INTEGER,          -- null: nothing is waited for
    seq          INTEGER NOT NULL, -- number of the last entry: compared and swapped
    head         TEXT    NOT NULL, -- hash of the last entry
    state        TEXT    NOT NULL  -- the case as JSON
  ) STRICT;
  CREATE INDEX cases_due ON cases (wake_at, id) WHERE wake_at IS NOT NULL;
  CREATE INDEX cases_by_opening ON cases (opened_at, id);

  CREATE TABLE entries (
    case_id TEXT    NOT NULL REFERENCES cases (id),
    seq     INTEGER NOT NULL,
    hash    TEXT    NOT NULL,
    entry   TEXT    NOT NULL, -- the entry as JSON
    PRIMARY KEY (case_id, seq)
  ) STRICT;

  CREATE TABLE effects (
    position     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- order of commits
    id           TEXT    NOT NULL UNIQUE,
    case_id      TEXT    NOT NULL REFERENCES cases (id),
    seq          INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    body         TEXT    NOT NULL, -- the effect as JSON
    delivered_at INTEGER           -- null: still to be delivered
  ) STRICT;
  CREATE INDEX effects_pending ON effects (position) WHERE delivered_at IS NULL;

  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`

/** The tables of a database by name, with their columns; a view is no table. */
export function tablesOf(db: DatabaseSync): ReadonlyMap<string, readonly string[]> {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const columns = db.prepare('SELECT name FROM pragma_table_info(?)')
  return new Map(
    tables.map(({ name }) => [
      String(name),
      columns.all(name ?? '').map((one) => String(one.name)),
    ]),
  )
}
