import { writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { prepareDatabase } from '../../../../electron/database.ts'
import { openCatalogueFile } from '../../../../electron/desk/stock/catalogueFile.ts'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { MIGRATIONS, openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { aProduct, emptyMirror, mirror, productsIn, TODAY } from './mirrorHelp.ts'
import { type FeedRow, movingFeed } from './movingFeed.ts'
import { refresh } from './refreshHelp.ts'

const rows = (count: number, name = 'Oak box'): FeedRow[] =>
  Array.from({ length: count }, (_, at) => ({ code: `A${String(at).padStart(3, '0')}`, name }))

const BUSY = { kind: 'busy', message: 'The CRM is busy.' } as const
const OFFLINE = { kind: 'offline', message: 'No network.' } as const

const folders: string[] = []
const aFolder = () => {
  const folder = quickFolder('mirror')
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})

describe('a refresh', () => {
  test('that ends at any page goes on from there when the file is opened again', async () => {
    for (let end = 0; end <= 5; end += 1) {
      const folder = aFolder()
      const feed = movingFeed(rows(24), 8)
      feed.beforePage = (page) => {
        if (page === end) throw new Error('killed')
      }
      const killed = openMirror(folder)
      await expect(refresh(killed, feed)).rejects.toThrow('killed')
      expect(productsIn(killed)).toEqual([])
      killed.close()

      const next = openMirror(folder)
      feed.beforePage = () => undefined
      await refresh(next, feed)
      expect(productsIn(next).map(({ code }) => code)).toEqual(rows(24).map(({ code }) => code))
      // Each page once, whenever the power went.
      expect(feed.asked).toEqual([0, 7, 14, 21, 23, 24].slice(0, feed.asked.length))
      next.close()
    }
  })

  test('writes nothing where nothing changed, and one row where one did', async () => {
    const database = emptyMirror()
    expect(await refresh(database, movingFeed(rows(30)))).toMatchObject({ written: 30, index: 6 })
    expect(await refresh(database, movingFeed(rows(30)))).toMatchObject({
      written: 0,
      index: 0,
      cells: 0,
    })
    const changed = rows(30).with(7, { code: 'A007', name: 'Ash box' })
    expect(await refresh(database, movingFeed(changed))).toMatchObject({ written: 1, index: 6 })
    expect(createSearch(createMemory(database))('ash', 5).products.map(({ code }) => code)).toEqual(
      ['A007'],
    )
    expect(createSearch(createMemory(database))('oak', 5).count).toBe(29)
  })

  test('that is stopped leaves the old mirror, and keeps what it gathered', async () => {
    const database = emptyMirror()
    await refresh(database, movingFeed(rows(10)))
    const stop = new AbortController()
    const feed = movingFeed(rows(10, 'Ash box'))
    feed.beforePage = (page) => page === 2 && stop.abort()
    expect(await refresh(database, feed, stop.signal)).toBe('cancelled')
    expect(new Set(productsIn(database).map(({ name }) => name))).toEqual(new Set(['Oak box']))
    const asked = feed.asked.length
    await refresh(database, feed)
    expect(feed.asked[asked]).toBeGreaterThan(0)
    expect(new Set(productsIn(database).map(({ name }) => name))).toEqual(new Set(['Ash box']))
  })

  test('waits while the CRM is too busy, and stops where it cannot be reached', async () => {
    const database = emptyMirror()
    const feed = movingFeed(rows(10))
    feed.failures.push(BUSY, BUSY, BUSY)
    expect(await refresh(database, feed)).toMatchObject({ products: 10 })
    feed.failures.push(OFFLINE)
    expect(await refresh(database, feed)).toBe('offline')
    expect(productsIn(database)).toHaveLength(10)
  })

  test('takes base prices from the product list', async () => {
    const database = emptyMirror()
    await refresh(database, movingFeed(rows(5)))
    expect(productsIn(database).map(({ basePrice }) => basePrice)).toEqual(Array(5).fill('1.50'))
  })

  test('leaves the old mirror whole where the disk is full', async () => {
    const database = new DatabaseSync(`${aFolder()}/full.db`)
    prepareDatabase(database, MIGRATIONS, 'NORMAL')
    await refresh(database, movingFeed(rows(200), 50))
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
    let refused = 0
    for (let room = 0; room < 60; room += 3) {
      database.exec(`PRAGMA max_page_count = ${pages + room}`)
      const long = movingFeed(rows(200, `Ash box ${'of the long sort '.repeat(4)}${room}`), 50)
      try {
        await refresh(database, long)
        break
      } catch (error) {
        expect(String(error)).toContain('full')
        refused += 1
      }
      expect(productsIn(database).map(({ name }) => name)).toEqual(Array(200).fill('Oak box'))
      expect(createSearch(createMemory(database))('oak', 5).count).toBe(200)
      expect(createSearch(createMemory(database))('ash', 5).count).toBe(0)
    }
    expect(refused).toBeGreaterThan(3)
    expect(createSearch(createMemory(database))('ash', 5).count).toBe(200)
    database.close()
  })
})

test('new products find their place between the others, also where there is no room left', () => {
  const database = emptyMirror()
  const products = [aProduct({ code: 'A' }), aProduct({ code: 'B' })]
  mirror(database, products)
  // Each comes just before the last one, which halves the room between its neighbours.
  for (let turn = 0; turn < 60; turn += 1) {
    products.push(aProduct({ code: `A${'0'.repeat(60 - turn)}1` }))
    mirror(database, products)
  }
  const found = createSearch(createMemory(database))('oak', 100).products.map(({ code }) => code)
  expect(found).toEqual(products.map(({ code }) => code).sort())
})

test('the order follows the day and the location, and only what moves is written', () => {
  const database = emptyMirror()
  const products = [
    aProduct({ code: 'A', end: '2026-11-25' }),
    aProduct({ code: 'B', stock: { W1: '4' } }),
    aProduct({ code: 'C', stock: { W2: '4' } }),
  ]
  const found = () =>
    createSearch(createMemory(database))('oak', 9).products.map(({ code }) => code)
  mirror(database, products)
  expect(found()).toEqual(['B', 'C', 'A'])
  expect(mirror(database, products, { today: TODAY, location: 'W2' })).toMatchObject({ written: 1 })
  expect(found()).toEqual(['C', 'A', 'B'])
  const next = { today: '2026-11-26', location: 'W2' }
  expect(mirror(database, products, next).index).toBe(1)
  expect(found()).toEqual(['C', 'B', 'A'])
  const sold = products.map((one) => ({ ...one, basePrice: '3.00' }))
  expect(mirror(database, sold, next)).toMatchObject({ written: 3, index: 0 })
})

test('a file that is no mirror is only a copy: a new one takes its place', () => {
  const folder = aFolder()
  writeFileSync(`${folder}/catalogue.db`, 'no database at all'.repeat(400))
  const file = openCatalogueFile(folder)
  expect(file.state()).toEqual({ at: null, begun: null, products: 0, currency: 'GBP' })
  file.close()
})

test('so is one that lost a table of its own', () => {
  const folder = aFolder()
  const database = openMirror(folder)
  mirror(database, [aProduct({ code: 'A' })])
  database.exec('DROP TABLE cells')
  database.close()
  const file = openCatalogueFile(folder)
  expect(file.state().products).toBe(0)
  file.close()
})

test('the threads refresh and search the file, and one product is read at once', async () => {
  const file = openCatalogueFile(aFolder())
  const writing = file.refreshing()
  const walk = { ...(await writing.begin(0)), arePricesRead: false }
  await writing.addPage([aProduct({ code: 'hv-1', currency: 'EUR' })], walk, 1)
  const orderedFor = { today: TODAY, location: '', recent: new Set<string>() }
  await writing.apply({ at: `${TODAY}T09:00:00.000Z`, begun: '', orderedFor, wholePass: 1 })
  writing.end()
  expect((await file.search('hv1', 5)).products.map(({ code }) => code)).toEqual(['hv-1'])
  expect(file.find(' HV-1 ')?.code).toBe('hv-1')
  expect(file.find('HV1')).toBeUndefined()
  expect(file.state()).toMatchObject({ at: `${TODAY}T09:00:00.000Z`, products: 1, currency: 'EUR' })
  file.close()
  await expect(file.search('hv1', 5)).rejects.toThrow('closed')
})

test('what was typed last is answered before what was typed earlier, and all of it is', async () => {
  const file = openCatalogueFile(aFolder())
  const answered: string[] = []
  // The thread has yet to start, so that all of them wait for it.
  const asked = ['h', 'hv', 'hv1'].map((text) =>
    file.search(text, 5).then(() => answered.push(text)),
  )
  await Promise.all(asked)
  expect(answered).toEqual(['hv1', 'hv', 'h'])
  file.close()
})

test('what is sold between two refreshes moves those products alone', () => {
  const database = emptyMirror()
  const products = ['A1', 'A2', 'A3', 'A4'].map((code) => aProduct({ code }))
  mirror(database, products, { recent: new Set(['A1']) })
  const again = (recent: string[]) => mirror(database, products, { recent: new Set(recent) })
  expect(again(['A1'])).toMatchObject({ written: 0, index: 0 })
  expect(again(['A2', 'A4'])).toMatchObject({ written: 3, index: 1 })
  expect(createSearch(createMemory(database))('oak', 9).products.map(({ code }) => code)).toEqual([
    'A2',
    'A4',
    'A1',
    'A3',
  ])
})

test('what was sold lately stays in front where there is no room left and all move', () => {
  const database = emptyMirror()
  const codes = ['A', 'B']
  const orderedFor = { recent: new Set(['ABB', 'B']) }
  // Each comes just before the last one, which halves the room between its neighbours.
  for (let more = 0; more < 9; more += 1) {
    mirror(
      database,
      codes.map((code) => aProduct({ code, stock: { W1: '1' } })),
      orderedFor,
    )
    codes.push(`A${'B'.repeat(more + 1)}`)
  }
  const found = createSearch(createMemory(database))('oak', 50).products.map(({ code }) => code)
  expect(found.slice(0, 3)).toEqual(['ABB', 'B', 'A'])
  expect(found).toHaveLength(10)
  expect(productsIn(database)).toHaveLength(10)
})
