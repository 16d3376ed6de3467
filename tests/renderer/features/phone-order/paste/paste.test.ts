import { describe, expect, test } from 'vitest'
import {
  groupOf,
  hitOf,
  inGroups,
  linesLeft,
  linesToAdd,
  newPaste,
  otherPrices,
  type Paste,
  remarkOf,
  withRow,
} from '../../../../../renderer/features/phone-order/paste/paste.ts'
import {
  beyondWords,
  leftWords,
  whyShut,
} from '../../../../../renderer/features/phone-order/paste/pasteWords.ts'
import type { LineMatch } from '../../../../../shared/desk/stock.ts'
import { parseLine } from '../../../../../shared/domain/lineEntry.ts'
import { readPasted } from '../../../../../shared/domain/paste/readPasted.ts'
import { answerOf, hit, KNOWN } from '../product-box/entryEvents.ts'

const inCases = (code: string) => ({
  ...hit(code),
  units: [
    { unit: 'unit' as const, size: '1' },
    { unit: 'case' as const, size: '12' },
  ],
})
const exact = (code: string): LineMatch => ({ kind: 'matched', hit: inCases(code), isExact: true })
const clear = (code: string): LineMatch => ({ kind: 'matched', hit: inCases(code), isExact: false })
const several = (...codes: string[]): LineMatch => ({
  kind: 'several',
  hits: codes.map(inCases),
  count: codes.length,
})
const none: LineMatch = { kind: 'none' }

/** These lines pasted, and what each was found to mean. */
const pasted = (...lines: [string, LineMatch | null][]): Paste => {
  const paste = newPaste(readPasted(lines.map(([text]) => text).join('\n'), KNOWN))
  return {
    ...paste,
    rows: paste.rows.map((row, at) => ({ ...row, match: lines[at]?.[1] ?? null })),
  }
}
const groups = ({ rows }: Paste) => rows.map(groupOf)

test('the lines that need a person come first, each group with how many come before it', () => {
  const paste = pasted(
    ['HV-1 x 2', exact('HV-1')],
    ['2 later', null],
    ['2 nothing', none],
    ['HV-2 x 2', exact('HV-2')],
  )
  expect(
    inGroups(paste.rows).map(({ group, rows, before }) => [
      group,
      rows.map(({ number }) => number),
      before,
    ]),
  ).toEqual([
    ['unknown', [3], 0],
    ['matched', [1, 4], 1],
    ['looking', [2], 3],
  ])
})

test('a line stands where a person has to look, or not', () => {
  const paste = pasted(
    ['HV-1 x 2', exact('HV-1')],
    ['HV-1', exact('HV-1')],
    ['2 candle', clear('HV-1')],
    ['Hello there', clear('HV-1')],
    ['2 salt', several('A', 'B')],
    ['2 nothing', none],
    ['HV-1 @TRADE', exact('HV-1')],
    ['0 HV-1', exact('HV-1')],
    ['2 later', null],
  )
  expect(groups(paste)).toEqual([
    'matched',
    'matched',
    'matched',
    'several',
    'several',
    'unknown',
    'unknown',
    'unknown',
    'looking',
  ])
  const mended = withRow(paste, 4, { isMended: true })
  expect(groups(mended)[3]).toBe('matched')
})

test('what is settled goes in, in its order; the rest waits with its reason', () => {
  const paste = pasted(
    ['HV-1 x 2 cases', exact('HV-1')],
    ['2 nothing', none],
    ['3 salt', several('A', 'B')],
    ['4 pepper', several('C', 'D')],
    ['5 HV-2 WH1 // gift', exact('HV-2')],
    ['6 HV-3', exact('HV-3')],
  )
  const chosen = withRow(withRow(paste, 3, { picked: 'B' }), 6, { isOut: true })
  const adding = linesToAdd(chosen)
  expect(adding.map(({ number }) => number)).toEqual([1, 3, 5])
  expect(adding.map(({ line }) => line)).toEqual([
    { code: 'HV-1', quantity: '2', unit: 'case', location: '', note: '', override: null },
    { code: 'B', quantity: '3', unit: 'unit', location: '', note: '', override: null },
    { code: 'HV-2', quantity: '5', unit: 'unit', location: 'WH1', note: 'gift', override: null },
  ])
  expect(linesLeft(chosen, KNOWN).map(({ text, message }) => [text, message])).toEqual([
    ['2 nothing', 'No product matches “nothing”.'],
    ['4 pepper', 'Choose the product that is meant.'],
  ])
  expect(withRow(paste, 3, { picked: 'gone' }).rows.map(hitOf)[2]).toBeNull()
})

describe('prices that came with the lines', () => {
  const paste = pasted(
    ['HV-1 x 2 at £2.15', exact('HV-1')],
    ['HV-2 x 2 cases at £20.00', exact('HV-2')],
    ['HV-3 x 1 case at £25.80', exact('HV-3')],
  )
  const overrides = (now: Paste) => linesToAdd(now).map(({ line }) => line.override)

  test('are held against ours of the same unit, and not taken by themselves', () => {
    expect(otherPrices(paste)).toBe(1)
    expect(overrides(paste)).toEqual([null, null, null])
  })

  test('are taken where they differ, with a reason, once somebody says so', () => {
    const theirs = { ...paste, prices: 'pasted' as const, reason: 'As quoted' }
    expect(overrides(theirs)).toEqual([null, { unitPrice: '20', reason: 'As quoted' }, null])
  })
})

test('a line says what cannot be promised, and what is not sold', () => {
  const [short] = answerOf('HV-1', ['HV-1'], '1').hits
  const [row] = pasted(['HV-1 x 2', exact('HV-1')]).rows
  if (short === undefined || row === undefined) throw new Error('no line to look at')
  expect(remarkOf(row, short)).toContain('Only 1 can be promised')
  expect(remarkOf(row, { ...short, notForSale: 'On sale until 2020-01-01.' })).toContain(
    'until 2020',
  )
  expect(remarkOf(row, hit('HV-1'))).toBe('')
})

test('a line that waits in the box says there what it meant in the list', () => {
  const left = linesLeft(
    pasted(
      ['12 case\tmoon dust\t12 cases', none],
      ['moon dust x 3 // for Anna', none],
      ['0 HV-1', exact('HV-1')],
    ),
    KNOWN,
  )
  expect(left.map(({ text }) => text)).toEqual([
    '12 case moon dust',
    '3 moon dust // for Anna',
    '0 HV-1',
  ])
  for (const { text, line } of left) expect(line).toEqual(parseLine(text, KNOWN))
})

test('what stays open, and what is not shown, is said', () => {
  expect([leftWords(0), leftWords(1), leftWords(5)]).toEqual([
    '',
    'One line is open. It waits in the basket until it is settled or removed.',
    '5 lines are open. They wait in the basket until they are settled or removed.',
  ])
  expect(beyondWords({ unordered: 1, beyond: 3 })).toEqual([
    '1 line has no quantity and is not shown.',
    'Only the first 500 lines are taken; 3 lines after them are not shown.',
  ])
  expect(beyondWords({ unordered: 0, beyond: 0 })).toEqual([])
})

test('nothing is added while lines are looked up, go in, or a reason is missing', () => {
  const open = { isBusy: false, isLooking: false, isEmpty: false, isReasonMissing: false }
  expect(whyShut(open)).toBeNull()
  const reasons = (Object.keys(open) as (keyof typeof open)[]).map((what) =>
    whyShut({ ...open, [what]: true }),
  )
  expect(new Set(reasons).size).toBe(4)
  expect(reasons).not.toContain(null)
})
