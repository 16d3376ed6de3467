import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMirror, productsIn } from './mirrorHelp.ts'
import { type FeedRow, movingFeed } from './movingFeed.ts'
import { refresh } from './refreshHelp.ts'

const CODE = fc.constantFrom(...'ABCDEFGHIJ')
const CHANGE = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), code: CODE, at: fc.nat(12) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(12) }),
  fc.record({ kind: fc.constant('rename' as const), at: fc.nat(12) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(12) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(12), with: fc.nat(12) }),
)
type Change = typeof CHANGE extends fc.Arbitrary<infer Kind> ? Kind : never
const FEED = fc.uniqueArray(CODE, { maxLength: 10 })
const rowsOf = (codes: readonly string[]): FeedRow[] => codes.map((code) => ({ code, name: code }))

function change(rows: FeedRow[], how: Change, turn: number): FeedRow[] {
  const at = rows.length === 0 ? 0 : how.at % rows.length
  const row = rows[at]
  if (how.kind === 'add') {
    const isThere = rows.some(({ code }) => code === how.code)
    return isThere ? rows : rows.toSpliced(how.at, 0, { code: how.code, name: how.code })
  }
  if (row === undefined) return rows
  if (how.kind === 'remove') return rows.filter(({ code }) => code !== row.code)
  if (how.kind === 'rename') {
    return rows.map((one) =>
      one.code === row.code ? { ...one, name: `${row.code} ${turn}` } : one,
    )
  }
  if (how.kind === 'double') return [...rows, { ...row }]
  const other = how.with % rows.length
  return rows.with(at, rows[other] ?? row).with(other, row)
}

const namesOf = (rows: readonly { code?: string; name: string }[]) =>
  new Map(rows.map(({ code, name }) => [code ?? '', name]))

test('a feed that changes while it is read ends in a right mirror', async () => {
  const changes = fc.array(fc.tuple(fc.nat(20), CHANGE), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      FEED,
      FEED,
      changes,
      // One row a page and no number: nobody could know such a feed's end from its middle.
      fc.constantFrom<[number, boolean]>([1, true], [2, true], [2, false], [5, true], [5, false]),
      async (before, codes, planned, [most, isFoundTold]) => {
        const database = emptyMirror()
        await refresh(database, movingFeed(rowsOf(before)))
        const feed = movingFeed(rowsOf(codes), most, isFoundTold)
        const throughout = new Set(codes)
        const names = new Set(codes.map((code) => `${code}=${code}`))
        feed.beforePage = (page) => {
          for (const [turn, how] of planned) {
            if (turn === page) feed.rows = change(feed.rows, how, page)
          }
          const here = namesOf(feed.rows)
          for (const code of throughout) if (!here.has(code)) throughout.delete(code)
          for (const [code, name] of here) names.add(`${code}=${name}`)
        }
        const first = await refresh(database, feed)
        const seen = namesOf(productsIn(database))
        for (const code of throughout) expect([...seen.keys()]).toContain(code)
        const isWhole = typeof first === 'object' && first.wholePass !== null
        for (const [code, name] of seen) {
          // Where the feed never came to rest, nothing is taken for gone.
          if (isWhole || !before.includes(code)) expect(names).toContain(`${code}=${name}`)
        }

        feed.beforePage = () => undefined
        await refresh(database, feed)
        expect(namesOf(productsIn(database))).toEqual(namesOf(feed.rows))
        const again = await refresh(database, feed)
        expect(again).toMatchObject({ written: 0, index: 0 })
        database.close()
      },
    ),
    { numRuns: 600 },
  )
})
