import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../../../database.ts'
import { openOrRenew } from '../../copyFile.ts'

/**
 * `activities` holds each activity once, `seen` the months in whose lists it stood, `months` when
 * those lists were read. An activity's `kind` says how its span is to be read (`KIND`); what is not
 * `is_sure` has times that a CRM may compare in ways of its own. `doubts` and `lists` are explained
 * where a month is closed (closeMonth.ts).
 */
export const MIGRATIONS = [
  `CREATE TABLE activities (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     kind INTEGER NOT NULL,
     first INTEGER NOT NULL,
     last INTEGER NOT NULL,
     is_sure INTEGER NOT NULL,
     type TEXT NOT NULL,
     category TEXT NOT NULL,
     words TEXT NOT NULL,
     facts TEXT NOT NULL
   ) STRICT;
   CREATE INDEX by_first ON activities (kind, first, last, type, category);
   CREATE INDEX by_last ON activities (kind, last, first);
   CREATE TABLE seen (month TEXT, id INTEGER, walk INTEGER NOT NULL, PRIMARY KEY (month, id))
     STRICT, WITHOUT ROWID;
   CREATE INDEX seen_by_id ON seen (id, month);
   CREATE TABLE months (month TEXT PRIMARY KEY, at INTEGER NOT NULL, is_due INTEGER NOT NULL,
     missing INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE doubts (id INTEGER PRIMARY KEY) STRICT;
   CREATE TABLE lists (one INTEGER PRIMARY KEY CHECK (one = 1), by TEXT NOT NULL) STRICT;
   INSERT INTO lists VALUES (1, 'unknown');`,
  // An activity that changed, or is gone, is no longer doubted for what it was.
  `CREATE TRIGGER changed AFTER UPDATE ON activities BEGIN
     DELETE FROM doubts WHERE id = old.id; END;
   CREATE TRIGGER gone AFTER DELETE ON activities BEGIN
     DELETE FROM doubts WHERE id = old.id; END;`,
]

/** At a moment or on whole dates, and within two days or longer; `undated` has no span. */
export const KIND = { moment: 0, longMoment: 1, dates: 2, longDates: 3, undated: 4 } as const

/** What is longer stands in an index of its own. */
export const SHORT_MS = 2 * 86_400_000

const FILE = 'activities.db'

/** Opens the copy of the CRM's activities in a connection's folder. Throws what SQLite throws. */
export const openActivities = (folder: string): DatabaseSync =>
  openDatabase(join(folder, FILE), MIGRATIONS, 'NORMAL')

/** Opens it, or begins a new one where what stands there cannot be used. */
export const openOrRenewActivities = (folder: string): DatabaseSync =>
  openOrRenew(join(folder, FILE), () => {
    const database = openActivities(folder)
    database.prepare('SELECT * FROM activities LIMIT 1').get()
    return database
  })
