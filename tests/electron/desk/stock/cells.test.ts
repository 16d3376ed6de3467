import { expect, test } from 'vitest'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { createPages } from '../../../../electron/desk/stock/mirror/page.ts'
import { stockFilters } from '../../../../shared/desk/stockGrid.ts'
import { aProduct, emptyMirror, mirror } from './mirrorHelp.ts'

const products = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aProduct({
      code: `HV-${10_000 + at}`,
      name: `Box ${at * 7919}`,
      barcode: `${5_000_000_000_000 - at}`,
      stock: { W1: String((at * 31) % 977) },
      prices: { PB1: String((at % 89) + 0.99) },
    }),
  )

test('the first products of a file leave no room among their cells, and later ones find theirs', () => {
  const database = emptyMirror()
  mirror(database, products(3_000))
  const [room] = database
    .prepare(
      `SELECT sum(unused) * 1.0 / sum(pgsize) AS part, count(*) AS pages FROM dbstat
       WHERE name = 'cells'`,
    )
    .all()
  expect(Number(room?.pages)).toBeGreaterThan(50)
  expect(Number(room?.part)).toBeLessThan(0.03)

  mirror(database, products(3_100))
  const sort = { field: 'barcode', direction: 'asc' } as const
  const asked = { text: '', filters: stockFilters.parse({}), sort, isGross: false }
  const { products: first } = createPages(database, createMemory(database)).page(asked, 0, 2)
  expect(first.map(({ code }) => code)).toEqual(['HV-13099', 'HV-13098'])
})
