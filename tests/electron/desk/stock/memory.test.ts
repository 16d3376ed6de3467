import type { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { HitContext } from '../../../../electron/desk/stock/hits.ts'
import { createMemory, LIMITS } from '../../../../electron/desk/stock/mirror/memory.ts'
import { applying, createHasNews, createNews } from '../../../../electron/desk/stock/mirror/news.ts'
import { createOffer, createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import { aProduct, emptyMirror, mirror } from './mirrorHelp.ts'

const products = (count: number, name = 'Oak box') =>
  Array.from({ length: count }, (_, at) => aProduct({ code: `A${1000 + at}`, name }))

/** A mirror that counts how many products are read from it one by one. */
function counted(count: number) {
  const database = emptyMirror()
  mirror(database, products(count))
  let reads = 0
  const prepared = database.prepare.bind(database)
  database.prepare = (sql) => {
    const statement = prepared(sql)
    if (sql !== 'SELECT facts FROM products WHERE id = ?') return statement
    const get = statement.get.bind(statement)
    statement.get = (...values: never[]) => {
      reads += 1
      return get(...values)
    }
    return statement
  }
  return {
    database,
    readsOf: (work: () => unknown) => {
      reads = 0
      work()
      return reads
    },
  }
}

test('what was read ahead, or for an earlier key, is not read again', () => {
  const { database, readsOf } = counted(250)
  const memory = createMemory(database, { ahead: 150, recent: 60 })
  const search = createSearch(memory)
  expect(readsOf(() => search('a119', 10))).toBe(10)
  expect(readsOf(() => search('a1190', 10))).toBe(0)
  search('a100', 10)
  expect(readsOf(() => memory.readAhead())).toBe(90)
  expect(memory.readAhead()).toBe(false)
  expect(readsOf(() => search('oak', 50))).toBe(0)
  expect(readsOf(() => search('a12', 50))).toBe(50)
})

test('what is held has an end: it begins anew when it is full', () => {
  const { database, readsOf } = counted(120)
  const search = createSearch(createMemory(database, { ahead: 0, recent: 20 }))
  expect(readsOf(() => search('a100', 10))).toBe(10)
  expect(readsOf(() => search('a101', 10))).toBe(10)
  expect(readsOf(() => search('a102', 10))).toBe(10)
  expect(readsOf(() => search('a100', 10))).toBe(10)
})

test('a refresh that changed anything ends what was held, and reading ahead goes on', () => {
  const { database } = counted(30)
  const memory = createMemory(database)
  const search = createSearch(memory)
  expect(memory.readAhead()).toBe(false)
  const names = () => search('a1', 50).products.map(({ name }) => name)
  expect(names()).toEqual(Array(30).fill('Oak box'))
  mirror(database, products(30, 'Ash box'))
  expect(names()).toEqual(Array(30).fill('Ash box'))
  expect(memory.readAhead()).toBe(false)
  mirror(database, products(30, 'Elm box'))
  expect(memory.readAhead()).toBe(false)
  expect(names()).toEqual(Array(30).fill('Elm box'))
})

/** A search, and how often it has asked anything of the file. */
function watched(database: DatabaseSync, limits: typeof LIMITS, hasNews: () => boolean) {
  let asked = 0
  const prepared = database.prepare.bind(database)
  database.prepare = (sql) => {
    const statement = prepared(sql)
    for (const how of ['get', 'run'] as const) {
      const ask = statement[how].bind(statement) as (...values: unknown[]) => never
      statement[how] = (...values: unknown[]) => {
        asked += 1
        return ask(...values)
      }
    }
    return statement
  }
  const search = createSearch(createMemory(database, limits, hasNews))
  database.prepare = prepared
  return {
    names: (text: string) => search(text, 50).products.map(({ name }) => name),
    asked: () => asked,
  }
}

test('what is held is found without the file until a refresh is applied', () => {
  const database = emptyMirror()
  mirror(database, products(30))
  const news = createNews()
  const search = watched(database, LIMITS, createHasNews(news))
  search.names('a1')
  const before = search.asked()
  expect(search.names('a10')).toEqual(Array(30).fill('Oak box'))
  expect(search.asked()).toBe(before)
  applying(news, () => mirror(database, products(30, 'Ash box')))
  expect(search.names('a10')).toEqual(Array(30).fill('Ash box'))
})

test('while a refresh is applied, and where its thread ended meanwhile, the file is asked', () => {
  const news = createNews()
  const hasNews = createHasNews(news)
  expect([hasNews(), hasNews()]).toEqual([true, false])
  applying(news, () => expect([hasNews(), hasNews()]).toEqual([true, true]))
  expect([hasNews(), hasNews()]).toEqual([true, false])
  const full = () => {
    throw new Error('The disk is full.')
  }
  expect(() => applying(news, full)).toThrow('full')
  expect([hasNews(), hasNews()]).toEqual([true, false])
})

test('a search that a refresh overtakes before it has read its products is begun anew', () => {
  const database = emptyMirror()
  mirror(database, products(30))
  const search = watched(database, { ahead: 0, recent: 5 }, () => false)
  expect(search.names('oak')).toEqual(Array(30).fill('Oak box'))
  mirror(database, [...products(10, 'Oak tray'), ...products(30, 'Ash box').slice(10)])
  expect(search.names('oak')).toEqual(Array(10).fill('Oak tray'))
  mirror(database, products(3, 'Elm box'))
  expect(search.names('oak')).toEqual([])
})

const CONTEXT: HitContext = { band: null, basis: 'units', locations: [], today: '2026-11-25' }

test('what is offered is put together while nobody asks, anew for another caller', () => {
  const { database } = counted(250)
  const memory = createMemory(database, { ahead: 150, recent: 60 })
  const offer = createOffer(memory)
  const first = (context: HitContext) => offer('a1000', 5, context, new Set()).hits[0]
  memory.showIn(CONTEXT)
  while (memory.readAhead());
  const ready = first(CONTEXT)
  expect(ready?.code).toBe('A1000')
  expect(first(CONTEXT)).toBe(ready)
  const trade = { ...CONTEXT, band: { code: 'PB1', name: 'Trade' } }
  memory.showIn(trade)
  expect(memory.readAhead()).toBe(true)
  expect(first(trade)).not.toBe(ready)
})

test('what is offered has an end, and begins anew when it is full', () => {
  const { database } = counted(40)
  const offer = createOffer(createMemory(database, { ahead: 0, recent: 20 }))
  const hits = (text: string) => offer(text, 10, CONTEXT, new Set()).hits
  const first = hits('a100')
  hits('a101')
  expect(hits('a100')[0]).toBe(first[0])
  hits('a102')
  expect(hits('a100')[0]).not.toBe(first[0])
  expect(hits('a100')).toEqual(first)
})

test('what is offered is of the mirror as it is, and comes whole where that is asked for', () => {
  const { database } = counted(30)
  const offer = createOffer(createMemory(database))
  const asked = () => offer('a10', 30, CONTEXT, new Set(['A1004', 'A1029']))
  expect(new Set(asked().hits.map(({ name }) => name))).toEqual(new Set(['Oak box']))
  mirror(database, products(30, 'Ash box'))
  const { hits, whole, count } = asked()
  expect([count, hits.length]).toEqual([30, 30])
  expect(new Set(hits.map(({ name }) => name))).toEqual(new Set(['Ash box']))
  expect(whole.map(({ at, product }) => [hits[at]?.code, product.code, product.name])).toEqual([
    ['A1004', 'A1004', 'Ash box'],
    ['A1029', 'A1029', 'Ash box'],
  ])
})
