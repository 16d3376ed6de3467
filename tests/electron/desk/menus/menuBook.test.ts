import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDeskDatabase } from '../../../../electron/desk/deskDatabase.ts'
import { createMenuBook, type MenuBook } from '../../../../electron/desk/menus/menuBook.ts'
import { quickFolder } from '../../quickFolder.ts'

const name = 'sales_team'
const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 10, minute)).toISOString()
const menu = (minute: number, ...codes: readonly string[]) => ({
  name: name as 'sales_team',
  at: at(minute),
  values: codes.map((code) => ({ code, name: code, colour: null, extra: {} })),
})
const gone = (code: string) => ({ kind: 'gone' as const, code, was: `old ${code}`, now: null })
const back = (code: string) => ({ kind: 'new' as const, code, was: null, now: code })

let folder: string
let database: ReturnType<typeof openDeskDatabase>
let book: MenuBook
beforeEach(() => {
  folder = quickFolder('menus')
  database = openDeskDatabase(folder)
  book = createMenuBook(database)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

test('a menu that an older desk kept is read, with no other fields', () => {
  const values = JSON.stringify([{ code: 'TM1', name: 'Phone sales', colour: null }])
  database.prepare('INSERT INTO menus VALUES (?, ?, ?)').run(name, values, at(0))
  expect(book.saved(name).values).toEqual([
    { code: 'TM1', name: 'Phone sales', colour: null, extra: {} },
  ])
  database.prepare('UPDATE menus SET menu_values = ?').run('[{"kode":1}]')
  expect(book.saved(name)).toEqual({ name, values: [], at: null })
})

test('a code is gone only while that is the last word on it', () => {
  book.keep(menu(1, 'TM1'), [gone('TM2')])
  expect(book.gone(name, 'TM2')).toEqual({ since: at(1), was: 'old TM2' })
  book.keep(menu(2, 'TM1', 'TM2'), [back('TM2')])
  expect(book.gone(name, 'TM2')).toBeNull()
  book.keep(menu(3, 'TM1'), [gone('TM2')])
  expect(book.gone(name, 'TM2')).toEqual({ since: at(3), was: 'old TM2' })
  expect(book.gone('price_bands', 'TM2')).toBeNull()
})

test('a menu and its changes are kept together, or neither is', () => {
  book.keep(menu(1, 'TM1'), [])
  const broken = { ...gone('TM1'), code: null as unknown as string }
  expect(() => book.keep(menu(2, 'TM2'), [gone('TM1'), broken])).toThrow('NOT NULL')
  expect(book.saved(name)).toEqual(menu(1, 'TM1'))
  expect(book.count(null)).toBe(0)
})

test('of each menu the newest 5,000 changes stay', () => {
  const many = Array.from({ length: 4000 }, (_, place) => gone(`A${place}`))
  book.keep(menu(1), [gone('FIRST'), ...many])
  book.keep({ ...menu(1), name: 'price_bands' }, [gone('OTHER')])
  book.keep(menu(2), many)
  expect(book.count(name)).toBe(5000)
  expect(book.gone(name, 'FIRST')).toBeNull()
  expect(book.count('price_bands')).toBe(1)
  expect(book.changes(name, 0, 1)).toMatchObject([{ code: 'A3999', at: at(2) }])
  expect(book.changes(name, 4999, 10)).toHaveLength(1)
})
