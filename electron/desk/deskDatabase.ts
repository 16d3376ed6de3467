import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../database.ts'
import { SEALED_COLUMNS } from './sealedTable.ts'

/** What `desk.db` is made of, oldest first. */
export const MIGRATIONS = [
  'CREATE TABLE menus (name TEXT PRIMARY KEY, menu_values TEXT NOT NULL, at TEXT NOT NULL) STRICT',
  'CREATE TABLE stock_visits (person TEXT PRIMARY KEY, up_to TEXT NOT NULL) STRICT',
  `CREATE TABLE count_sheets (id INTEGER PRIMARY KEY, location TEXT NOT NULL, person TEXT NOT NULL,
     begun TEXT NOT NULL, finished TEXT) STRICT;
   CREATE TABLE count_lines (sheet INTEGER, code TEXT, name TEXT NOT NULL, counted TEXT NOT NULL,
     expected TEXT NOT NULL, figure_at TEXT, difference TEXT NOT NULL, at TEXT NOT NULL,
     PRIMARY KEY (sheet, code)) STRICT, WITHOUT ROWID;
   CREATE TABLE count_unknown (sheet INTEGER, text TEXT, times INTEGER NOT NULL, at TEXT NOT NULL,
     PRIMARY KEY (sheet, text)) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE stock_views (place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
     view TEXT NOT NULL) STRICT;
   CREATE TABLE stock_layout (one INTEGER PRIMARY KEY CHECK (one = 1), layout TEXT NOT NULL)
     STRICT;`,
  `CREATE TABLE stock_minimums (code TEXT, location TEXT, minimum TEXT NOT NULL,
     PRIMARY KEY (code, location)) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE cases (id INTEGER PRIMARY KEY AUTOINCREMENT, step TEXT NOT NULL, at TEXT NOT NULL,
     person TEXT NOT NULL, call TEXT, contact TEXT, first_name TEXT NOT NULL,
     last_name TEXT NOT NULL, email TEXT NOT NULL, subject TEXT NOT NULL, message TEXT NOT NULL,
     template TEXT NOT NULL, ref TEXT, key TEXT, replaces INTEGER) STRICT;
   CREATE TABLE case_log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, mark TEXT NOT NULL,
     text TEXT NOT NULL, case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE) STRICT;
   CREATE INDEX case_log_of ON case_log (case_id);`,
  `CREATE TABLE menu_changes (id INTEGER PRIMARY KEY, menu TEXT NOT NULL, code TEXT NOT NULL,
     kind TEXT NOT NULL, was TEXT, now TEXT, at TEXT NOT NULL) STRICT;
   CREATE INDEX menu_changes_of ON menu_changes (menu, code);
   CREATE TABLE menu_visits (person TEXT PRIMARY KEY, up_to TEXT NOT NULL) STRICT;`,
  `CREATE TABLE activity_views (place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
     view TEXT NOT NULL) STRICT;
   CREATE TABLE activity_layout (one INTEGER PRIMARY KEY CHECK (one = 1), layout TEXT NOT NULL)
     STRICT;`,
  `CREATE TABLE reminders (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL,
     person TEXT NOT NULL, due_at TEXT NOT NULL, made_at TEXT NOT NULL, told_at TEXT,
     done_at TEXT) STRICT;`,
  `CREATE TABLE added_activities (id INTEGER PRIMARY KEY AUTOINCREMENT, step TEXT NOT NULL,
     at TEXT NOT NULL, start TEXT NOT NULL, person TEXT NOT NULL, customer TEXT NOT NULL,
     text TEXT NOT NULL, seen TEXT NOT NULL, ref TEXT) STRICT;`,
  `CREATE TABLE call_marks (day TEXT, key TEXT, kind TEXT NOT NULL, at TEXT NOT NULL,
     person TEXT NOT NULL, due_at TEXT, reminder INTEGER, PRIMARY KEY (day, key)) STRICT,
     WITHOUT ROWID;`,
  `ALTER TABLE added_activities ADD COLUMN contact TEXT NOT NULL DEFAULT ''`,
  `CREATE TABLE palette_uses (entry TEXT PRIMARY KEY, weight REAL NOT NULL, at INTEGER NOT NULL)
     STRICT, WITHOUT ROWID;`,
  `CREATE TABLE consents (id INTEGER PRIMARY KEY, contact TEXT NOT NULL, field TEXT NOT NULL,
     given TEXT NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL) STRICT;
   CREATE INDEX consents_of ON consents (contact);`,
  // Words that name somebody lie sealed, apart from their rows and under the same numbers. What an
  // earlier desk wrote in the open is laid ready to be sealed (`sealing/`).
  `CREATE TABLE case_texts ${SEALED_COLUMNS};
   CREATE TABLE case_log_texts ${SEALED_COLUMNS};
   CREATE TABLE reminder_texts ${SEALED_COLUMNS};
   CREATE TABLE added_texts ${SEALED_COLUMNS};
   CREATE TRIGGER case_gone AFTER DELETE ON cases BEGIN
     DELETE FROM case_texts WHERE id = CAST(old.id AS TEXT); END;
   CREATE TRIGGER case_log_gone AFTER DELETE ON case_log BEGIN
     DELETE FROM case_log_texts WHERE id = CAST(old.id AS TEXT); END;
   CREATE TRIGGER reminder_gone AFTER DELETE ON reminders BEGIN
     DELETE FROM reminder_texts WHERE id = CAST(old.id AS TEXT); END;
   CREATE TRIGGER added_gone AFTER DELETE ON added_activities BEGIN
     DELETE FROM added_texts WHERE id = CAST(old.id AS TEXT); END;
   CREATE TABLE plain_texts (name TEXT NOT NULL, id INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
   INSERT INTO plain_texts SELECT 'case_texts', id, json_object('callId', call, 'contactRef',
     contact, 'firstName', first_name, 'lastName', last_name, 'email', email, 'subject', subject,
     'message', message, 'template', template) FROM cases;
   INSERT INTO plain_texts SELECT 'case_log_texts', id, json_quote(text) FROM case_log;
   INSERT INTO plain_texts SELECT 'reminder_texts', id, json_quote(text) FROM reminders;
   INSERT INTO plain_texts SELECT 'added_texts', id, json_object('customer', customer,
     'contactRef', contact, 'text', json(text), 'seen', json(seen)) FROM added_activities;
   ALTER TABLE cases DROP COLUMN call; ALTER TABLE cases DROP COLUMN contact;
   ALTER TABLE cases DROP COLUMN first_name; ALTER TABLE cases DROP COLUMN last_name;
   ALTER TABLE cases DROP COLUMN email; ALTER TABLE cases DROP COLUMN subject;
   ALTER TABLE cases DROP COLUMN message; ALTER TABLE cases DROP COLUMN template;
   ALTER TABLE case_log DROP COLUMN text; ALTER TABLE reminders DROP COLUMN text;
   ALTER TABLE added_activities DROP COLUMN customer; ALTER TABLE added_activities DROP COLUMN contact;
   ALTER TABLE added_activities DROP COLUMN text; ALTER TABLE added_activities DROP COLUMN seen;`,
  `CREATE TABLE kept_calls ${SEALED_COLUMNS}`,
  `CREATE TABLE people ${SEALED_COLUMNS}`,
  `CREATE TABLE kept_sign_ins ${SEALED_COLUMNS}`,
  `CREATE TABLE opened_calls (id TEXT PRIMARY KEY, at TEXT NOT NULL, call TEXT NOT NULL,
     token TEXT NOT NULL) STRICT, WITHOUT ROWID`,
]

/** Opens `desk.db`, what this desk remembers of a connection beside orders and stock. */
export const openDeskDatabase = (folder: string): DatabaseSync =>
  openDatabase(join(folder, 'desk.db'), MIGRATIONS, 'NORMAL')
