import fc from 'fast-check'
import { expect } from 'vitest'
import { emptyMirror, productsIn } from './mirrorHelp.ts'
import type { FeedRow, MovingFeed } from './movingFeed.ts'
import { refresh } from './refreshHelp.ts'

/** What may happen to a feed between two of its pages; `swap` moves rows that keep their codes. */
const changeOf = (code: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), code, at: fc.nat(40) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(40) }),
    fc.record({ kind: fc.constant('rename' as const), at: fc.nat(40) }),
    fc.record({ kind: fc.constant('double' as const), at: fc.nat(40) }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(40), with: fc.nat(40) }),
  )
type Change = ReturnType<typeof changeOf> extends fc.Arbitrary<infer Kind> ? Kind : never

/** Changes, each with the page before which it happens. */
export type Planned = readonly (readonly [number, Change])[]

/** A few of them while a feed of about so many pages is read. */
export const plannedFor = (code: fc.Arbitrary<string>, pages: number): fc.Arbitrary<Planned> =>
  fc.array(fc.tuple(fc.nat(pages), changeOf(code)), { maxLength: 6 })

/** So many codes, in their order. */
export const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `HV-${String(at).padStart(3, '0')}`)

/** Rows named as their codes are. */
export const rowsOf = (codes: readonly string[]): FeedRow[] =>
  codes.map((code) => ({ code, name: code }))

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

/** Holds what a mirror of `before` becomes by a feed that changes while it is read. */
export async function expectRightMirror(before: MovingFeed, feed: MovingFeed, planned: Planned) {
  const database = emptyMirror()
  await refresh(database, before)
  const old = namesOf(before.rows)
  const throughout = new Set(namesOf(feed.rows).keys())
  const names = new Set(feed.rows.map(({ code, name }) => `${code}=${name}`))
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
  const isWhole = typeof first === 'object' && first.wholePass !== null
  // Where the feed never came to rest, something new may be missed, but nothing is taken for gone.
  for (const code of throughout)
    if (isWhole || old.has(code)) expect([...seen.keys()]).toContain(code)
  if (!isWhole) expect([...seen.keys()]).toEqual(expect.arrayContaining([...old.keys()]))
  for (const [code, name] of seen) {
    if (isWhole || !old.has(code)) expect(names).toContain(`${code}=${name}`)
  }

  feed.beforePage = () => undefined
  await refresh(database, feed)
  expect(namesOf(productsIn(database))).toEqual(namesOf(feed.rows))
  expect(await refresh(database, feed)).toMatchObject({ written: 0, index: 0 })
  database.close()
}
