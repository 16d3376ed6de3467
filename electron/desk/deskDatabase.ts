import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '../database.ts'

const MIGRATIONS = [
  'CREATE TABLE menus (name TEXT PRIMARY KEY, menu_values TEXT NOT NULL, at TEXT NOT NULL) STRICT',
  'CREATE TABLE stock_visits (person TEXT PRIMARY KEY, up_to TEXT NOT NULL) STRICT',
]

/** Opens `desk.db`, what this desk remembers of a connection beside orders and stock. */
export const openDeskDatabase = (folder: string): DatabaseSync =>
  openDatabase(join(folder, 'desk.db'), MIGRATIONS, 'NORMAL')
