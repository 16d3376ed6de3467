import { DatabaseSync } from 'node:sqlite'

/** The journal's tables. What has been noted of an intent is never changed, only added to. */
export const JOURNAL_MIGRATIONS: readonly string[] = [
  `CREATE TABLE intents (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL CHECK (kind IN ('order', 'payment')),
     connection TEXT NOT NULL,
     customer TEXT NOT NULL,
     slot INTEGER NOT NULL DEFAULT 0,
     token TEXT NOT NULL,
     callId TEXT NOT NULL,
     sessionHash TEXT NOT NULL,
     basketHash TEXT,
     lines TEXT,
     hasCard INTEGER,
     clientRef TEXT,
     replaces TEXT,
     method TEXT,
     amount INTEGER NOT NULL,
     currency TEXT NOT NULL,
     person TEXT NOT NULL,
     createdAt TEXT NOT NULL,
     step TEXT NOT NULL,
     isOpen INTEGER NOT NULL,
     orderRef TEXT,
     orderKey TEXT,
     sealed TEXT,
     isFenced INTEGER NOT NULL DEFAULT 0,
     total INTEGER,
     paid TEXT,
     status TEXT,
     charge TEXT,
     alarm TEXT,
     alarmRefs TEXT,
     -- The checksum of its last step, and of the row itself.
     tail TEXT NOT NULL,
     sum TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX one_open_order ON intents (connection, customer, slot)
     WHERE kind = 'order' AND isOpen = 1;
   CREATE UNIQUE INDEX one_open_payment ON intents (connection, orderKey)
     WHERE kind = 'payment' AND isOpen = 1;
   CREATE INDEX orders_of_customer ON intents (connection, customer) WHERE kind = 'order';
   CREATE INDEX orders_by_session ON intents (sessionHash) WHERE kind = 'order';
   CREATE TABLE steps (
     intent TEXT NOT NULL REFERENCES intents (id),
     number INTEGER NOT NULL,
     at TEXT NOT NULL,
     step TEXT NOT NULL,
     mark TEXT NOT NULL,
     words TEXT NOT NULL,
     evidence TEXT NOT NULL,
     -- Over this row and the sum of the step before.
     sum TEXT NOT NULL,
     PRIMARY KEY (intent, number)
   ) STRICT;
   CREATE TRIGGER steps_stay BEFORE UPDATE ON steps
     BEGIN SELECT RAISE(ABORT, 'what was noted stays'); END;
   CREATE TRIGGER steps_are_kept BEFORE DELETE ON steps
     BEGIN SELECT RAISE(ABORT, 'what was noted stays'); END;
   CREATE TABLE learned (
     name TEXT PRIMARY KEY,
     figure INTEGER NOT NULL,
     sum TEXT NOT NULL
   ) STRICT;
   -- One row: how much was ever written to this journal.
   CREATE TABLE head (
     writes INTEGER NOT NULL,
     intents INTEGER NOT NULL,
     -- Since when something may be missing in it.
     lookFirst TEXT,
     sum TEXT NOT NULL
   ) STRICT;
   -- Empty but for a moment: makes room in the file for the last rows of a full disk.
   CREATE TABLE room (bytes BLOB NOT NULL) STRICT;`,
]

/** A journal in memory with nothing in it. */
export function emptyJournal(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  for (const sql of JOURNAL_MIGRATIONS) database.exec(sql)
  return database
}
