import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../database.ts'

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
]

/** Opens `desk.db`, what this desk remembers of a connection beside orders and stock. */
export const openDeskDatabase = (folder: string): DatabaseSync =>
  openDatabase(join(folder, 'desk.db'), MIGRATIONS, 'NORMAL')
