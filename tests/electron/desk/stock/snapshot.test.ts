import { expect, test } from 'vitest'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { aProduct, mirror } from './mirrorHelp.ts'

test('a refresh that is applied in the middle of a search is not seen by it', () => {
  const folder = quickFolder('snapshot')
  const [reading, writing] = [openMirror(folder), openMirror(folder)]
  const products = (name: string) =>
    Array.from({ length: 60 }, (_, at) => aProduct({ code: `A${at}`, name }))
  mirror(writing, products('Oak box'))

  // Which generation it is is asked for first, then the index is read, and then the products.
  let isApplied = false
  const prepare = reading.prepare.bind(reading)
  reading.prepare = (sql) => {
    const statement = prepare(sql)
    if (!sql.includes('SELECT generation FROM mirror')) return statement
    const get = statement.get.bind(statement)
    statement.get = (...values: never[]) => {
      const row = get(...values)
      if (!isApplied) mirror(writing, products('Ash box'))
      isApplied = true
      return row
    }
    return statement
  }
  const search = createSearch(createMemory(reading))
  const found = search('oak', 50)
  expect(isApplied).toBe(true)
  expect(found.count).toBe(60)
  expect(found.products.map(({ name }) => name)).toEqual(Array(50).fill('Oak box'))
  expect(search('oak', 50).count).toBe(0)
  for (const database of [reading, writing]) database.close()
  removeFolder(folder)
})
