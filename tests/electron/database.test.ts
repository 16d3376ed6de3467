import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction, openDatabase } from '../../electron/database.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-database-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const FIRST = 'CREATE TABLE line (code TEXT PRIMARY KEY) STRICT'
const SECOND = 'ALTER TABLE line ADD COLUMN quantity TEXT'

describe('openDatabase', () => {
  test('runs each migration once, also when a later build brings more', () => {
    const file = join(folder, 'desk.db')
    openDatabase(file, [FIRST], 'NORMAL').close()
    const database = openDatabase(file, [FIRST, SECOND], 'NORMAL')
    database.exec("INSERT INTO line VALUES ('A1', '2')")
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 })
    database.close()
  })

  test('refuses a file of a newer build, and leaves it as it is', () => {
    const file = join(folder, 'desk.db')
    openDatabase(file, [FIRST, SECOND], 'NORMAL').close()
    expect(() => openDatabase(file, [FIRST], 'NORMAL')).toThrow(/newer version/)
  })

  test('a migration that fails leaves the file at the version before', () => {
    const file = join(folder, 'desk.db')
    expect(() => openDatabase(file, [FIRST, 'CREATE nonsense'], 'NORMAL')).toThrow(/syntax error/)
    const database = openDatabase(file, [FIRST], 'NORMAL')
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
    database.close()
  })

  test('keeps the asked durability', () => {
    const database = openDatabase(join(folder, 'journal.db'), [FIRST], 'FULL')
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })
})

describe('inTransaction', () => {
  test('keeps all or nothing', () => {
    const database = openDatabase(join(folder, 'desk.db'), [FIRST], 'NORMAL')
    const fail = () =>
      inTransaction(database, () => {
        database.exec("INSERT INTO line VALUES ('A1')")
        database.exec("INSERT INTO line VALUES ('A1')")
      })
    expect(fail).toThrow(/UNIQUE/)
    expect(database.prepare('SELECT count(*) AS n FROM line').get()).toEqual({ n: 0 })
    database.close()
  })
})

test('a file that somebody is still letting go of is waited for from the first statement on', async () => {
  const file = join(folder, 'held.db')
  const holder = new Worker(HOLDER, { eval: true, workerData: file })
  await new Promise((resolve) => holder.once('message', resolve))
  const database = openDatabase(file, [], 'NORMAL')
  expect(database.isOpen).toBe(true)
  database.close()
  await holder.terminate()
})

/** Holds the file for a moment, as a thread does that ends in the middle of its work. */
const HOLDER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { DatabaseSync } = require('node:sqlite')
  const database = new DatabaseSync(workerData)
  database.exec('BEGIN EXCLUSIVE')
  parentPort.postMessage('held')
  setTimeout(() => database.close(), 300)
`
