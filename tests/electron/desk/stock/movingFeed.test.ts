import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectRightMirror, numbered, plannedFor, rowsOf } from './feedChanges.ts'
import { emptyMirror, productsIn } from './mirrorHelp.ts'
import { movingFeed } from './movingFeed.ts'
import { refresh } from './refreshHelp.ts'

const CODE = fc.constantFrom(...'ABCDEFGHIJ')
const FEED = fc.uniqueArray(CODE, { maxLength: 10 })
// How many rows a page has at most, and whether the CRM tells how many there are.
const MANNER = fc.constantFrom<readonly [number, boolean]>(
  [1, true],
  [1, false],
  [2, true],
  [2, false],
  [5, true],
  [5, false],
)

test('a feed that changes while it is read ends in a right mirror', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      FEED,
      FEED,
      plannedFor(CODE, 20),
      MANNER,
      async (before, codes, planned, [most, isFoundTold]) => {
        const feed = movingFeed(rowsOf(codes), most, isFoundTold)
        await expectRightMirror(movingFeed(rowsOf(before)), feed, planned)
      },
    ),
    {
      numRuns: 600,
      examples: [
        // B goes where H has been read already, and H, by then behind it, makes room for it.
        [
          [],
          [...'CHFAGBJ'],
          [
            [1, { kind: 'swap', at: 10, with: 0 }],
            [1, { kind: 'remove', at: 4 }],
            [0, { kind: 'remove', at: 0 }],
          ],
          [2, false],
        ],
        // The same in a row of codes that looks sorted, and with as many products as before.
        [
          [...'ABCDE'],
          [...'ABCD'],
          [
            [1, { kind: 'swap', at: 0, with: 2 }],
            [1, { kind: 'remove', at: 2 }],
            [1, { kind: 'add', code: 'E', at: 9 }],
          ],
          [2, true],
        ],
      ],
    },
  )
})

// Which signs count, and how, is for each CRM to say.
const COLLATIONS = {
  signs: (one: string, other: string) => Number(one > other) - Number(one < other),
  letters: new Intl.Collator('en', { sensitivity: 'base' }).compare,
  'letters and figures': new Intl.Collator('en', { ignorePunctuation: true }).compare,
  'figures as numbers': new Intl.Collator('en', { numeric: true }).compare,
}

const SORTED_CODE = fc.string({
  unit: fc.constantFrom(...'aBcÄ019-_.'),
  minLength: 1,
  maxLength: 4,
})

test.for(Object.entries(COLLATIONS))(
  'so does one that changes but keeps its codes in order, by %s',
  async ([, compare]) => {
    const feedOf = fc.uniqueArray(SORTED_CODE, {
      minLength: 20,
      maxLength: 40,
      comparator: (one, other) => compare(one, other) === 0,
    })
    await fc.assert(
      fc.asyncProperty(
        feedOf,
        feedOf,
        plannedFor(SORTED_CODE, 15),
        fc.constantFrom<readonly [number, boolean]>([3, true], [3, false], [7, true], [7, false]),
        async (before, codes, planned, [most, isFoundTold]) => {
          const feed = movingFeed(rowsOf(codes), most, isFoundTold, compare)
          await expectRightMirror(movingFeed(rowsOf(before), 40, true, compare), feed, planned)
        },
      ),
      {
        numRuns: 80,
        // Two that were read already go, so that one comes to stand in front of the next page.
        examples: [
          [
            numbered(24),
            numbered(24),
            [
              [1, { kind: 'remove', at: 0 }],
              [1, { kind: 'remove', at: 0 }],
            ],
            [3, false],
          ],
        ],
      },
    )
  },
)

test.for(Object.entries(COLLATIONS))(
  'a long feed in the order of its codes, by %s, is read once',
  async ([, compare]) => {
    const codes = ['a-9', 'A-10', 'b1', 'B 2', 'Äb', 'z_1', 'z-2']
    const feed = movingFeed(rowsOf([...numbered(40), ...codes]), 10, false, compare)
    expect(await refresh(emptyMirror(), feed)).toMatchObject({ products: 47, wholePass: 1 })
  },
)

test('a short feed, and one without an order, is read until it comes out the same twice', async () => {
  const rows = rowsOf(numbered(40))
  const shuffled = rows.with(7, { code: 'A', name: 'A' })
  const nameless = rows.with(9, { name: 'no code' })
  for (const feed of [rowsOf(numbered(19)), shuffled, nameless]) {
    expect(await refresh(emptyMirror(), movingFeed(feed, 10))).toMatchObject({ wholePass: 2 })
  }
})

test('a CRM that gives less of the feed than it says it has makes nothing gone', async () => {
  const database = emptyMirror()
  const rows = rowsOf(numbered(40))
  await refresh(database, movingFeed(rows, 10))
  for (const order of [rows, rows.toReversed()]) {
    const feed = movingFeed(order, 10)
    feed.deepest = 25
    expect(await refresh(database, feed)).toMatchObject({ wholePass: null, removed: 0 })
  }
  expect(productsIn(database)).toHaveLength(40)
})
