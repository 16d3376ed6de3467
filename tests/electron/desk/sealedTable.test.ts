import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../electron/database.ts'
import { createSealedTable, SEALED_COLUMNS } from '../../../electron/desk/sealedTable.ts'
import { vaultOf } from '../../../electron/vault.ts'
import { z } from '../../../shared/schema.ts'
import { quickFolder } from '../quickFolder.ts'

const schema = z.object({ name: z.string(), times: z.number() })
type Row = z.output<typeof schema>
const RUTH: Row = { name: 'Ruth Ackerley-Plain', times: 2 }
const TOM: Row = { name: 'Tom Ashdown-Plain', times: 7 }

let folder = ''
let database: DatabaseSync
const vault = vaultOf(randomBytes(32), true)

beforeEach(() => {
  folder = quickFolder('sealed')
  database = open()
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const open = () =>
  openDatabase(join(folder, 'some.db'), [`CREATE TABLE some ${SEALED_COLUMNS}`], 'NORMAL')
const tableOf = (own = vault) => createSealedTable({ database, vault: own, name: 'some', schema })
/** Every byte of the file and of its log. */
const bytes = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')
const sealedOf = (id: string) =>
  String(database.prepare('SELECT sealed FROM some WHERE id = ?').get(id)?.sealed)
const change = (id: string, sealed: string) =>
  database.prepare('UPDATE some SET sealed = ? WHERE id = ?').run(sealed, id)

describe('a table of sealed rows', () => {
  test('gives back what was put, also after it was closed', () => {
    tableOf().putAll([
      ['2', TOM],
      ['1', RUTH],
    ])
    tableOf().put('2', { ...TOM, times: 8 })
    database.close()
    database = open()
    const table = tableOf()
    expect(table.get('1')).toEqual(RUTH)
    expect(table.get('3')).toBeNull()
    expect(table.all()).toEqual([
      { id: '1', row: RUTH },
      { id: '2', row: { ...TOM, times: 8 } },
    ])
    expect(table.ids()).toEqual(['1', '2'])
    expect(table.after('', 1).map(({ id }) => id)).toEqual(['1'])
    expect(table.after('1', 9).map(({ id }) => id)).toEqual(['2'])
  })

  test('takes all rows, or none where one is not what it has to be', () => {
    const odd = { name: 'Odd' } as Row
    expect(() =>
      tableOf().putAll([
        ['1', RUTH],
        ['2', odd],
      ]),
    ).toThrow(/times/)
    expect(tableOf().all()).toEqual([])
  })

  test('shows nothing of them in the file', () => {
    const table = tableOf()
    table.put('1', RUTH)
    table.put('2', TOM)
    expect(bytes()).toContain(sealedOf('1'))
    for (const text of ['Ackerley', 'Ashdown', 'Plain', 'times']) {
      expect(bytes()).not.toContain(text)
      expect(bytes()).not.toContain(Buffer.from(text).toString('base64').slice(0, 6))
    }
  })

  test('opens nothing under another key', () => {
    tableOf().put('1', RUTH)
    const other = tableOf(vaultOf(randomBytes(32), true))
    expect(other.all()).toEqual([{ id: '1', row: null }])
    expect(other.get('1')).toBeNull()
  })

  test('notices a flipped bit in the row that has it, and in no other', () => {
    tableOf().putAll([
      ['1', RUTH],
      ['2', TOM],
    ])
    const sealed = Buffer.from(sealedOf('1'), 'base64')
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (at) => {
        const flipped = Buffer.from(sealed)
        const byte = Math.floor(at / 8)
        flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (at % 8))
        change('1', flipped.toString('base64'))
        expect(tableOf().all()).toEqual([
          { id: '1', row: null },
          { id: '2', row: TOM },
        ])
      }),
    )
  })

  test('notices a row that stands in the place of another', () => {
    tableOf().putAll([
      ['1', RUTH],
      ['2', TOM],
    ])
    change('1', sealedOf('2'))
    expect(tableOf().get('1')).toBeNull()
  })

  test('has nothing of a removed row in the file any more, nor of what a row was before', () => {
    const table = tableOf()
    table.putAll([
      ['1', RUTH],
      ['2', TOM],
      ['3', { name: 'x'.repeat(9000), times: 1 }],
    ])
    const before = ['1', '3'].map(sealedOf)
    table.put('2', { ...TOM, times: 8 })
    const kept = sealedOf('2')
    table.remove(['1', '3'])
    expect(table.all()).toEqual([{ id: '2', row: { ...TOM, times: 8 } }])
    const now = bytes()
    expect(now).toContain(kept)
    for (const sealed of before) {
      for (let at = 0; at + 24 <= sealed.length; at += 24) {
        expect(now.includes(sealed.slice(at, at + 24))).toBe(false)
      }
    }
  })
})

describe('where the computer keeps no secret', () => {
  test('rows live in memory only, and it says so', () => {
    const table = tableOf(vaultOf(randomBytes(32), false))
    table.putAll([
      ['2', TOM],
      ['1', RUTH],
    ])
    expect(table.isLasting).toBe(false)
    expect(table.all()).toEqual([
      { id: '1', row: RUTH },
      { id: '2', row: TOM },
    ])
    expect(table.ids()).toEqual(['1', '2'])
    expect(table.after('1', 5)).toEqual([{ id: '2', row: TOM }])
    table.remove(['1'])
    expect(table.get('1')).toBeNull()
    expect(table.get('2')).toEqual(TOM)
    expect(database.prepare('SELECT count(*) AS n FROM some').get()?.n).toBe(0)
  })
})
