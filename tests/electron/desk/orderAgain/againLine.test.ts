import { expect, test } from 'vitest'
import { againLine, type Today } from '../../../../electron/desk/orderAgain/againLine.ts'
import type { AgreedLine } from '../../../../electron/desk/orders/agreedLines.ts'

const LINE: AgreedLine = {
  code: 'HV-1042',
  name: 'Storage jar',
  unit: 'case',
  quantity: '2',
  location: 'WH2',
  override: null,
  total: 4_200,
}
const THERE: Today = {
  kind: 'there',
  name: 'Storage jar, large',
  total: 4_200,
  unitPrice: '17.50',
  notForSale: '',
  overPromise: '',
}

const lineOf = (
  today: Partial<Extract<Today, { kind: 'there' }>>,
  line: Partial<AgreedLine> = {},
) => againLine({ ...LINE, ...line }, 3, { ...THERE, ...today }, 'GBP')

const words = ({ changes }: { changes: readonly { word: string }[] }) =>
  changes.map(({ word }) => word)

test('what can be had as it was has nothing to say, and goes by today’s name', () => {
  expect(lineOf({})).toEqual({
    place: 3,
    code: 'HV-1042',
    name: 'Storage jar, large',
    quantity: '2',
    unit: 'case',
    location: 'WH2',
    was: 4_200,
    now: 4_200,
    changes: [],
    offer: 'add',
  })
})

test('a price that changed is told with what it was; a rounding is none', () => {
  const dearer = lineOf({ total: 4_620 })
  expect(dearer.changes).toEqual([
    {
      word: '£4.20 more',
      detail: 'It came to £42.00 then, and comes to about £46.20 today.',
      tone: 'warn',
    },
  ])
  expect(words(lineOf({ total: 4_198 }))).toEqual(['£0.02 less'])
  expect(words(lineOf({ total: 4_201 }))).toEqual([])
  expect(words(lineOf({ total: null }))).toEqual(['No price here'])
})

test('a price that was set by hand is told, and not set again', () => {
  const { changes } = lineOf({}, { override: { unitPrice: '16.00', reason: 'promised' } })
  expect(changes).toEqual([
    {
      word: 'Price was set by hand',
      detail: '£16.00 was set by hand then: promised. Today’s price is £17.50.',
      tone: 'warn',
    },
  ])
})

test('what is out of its window is added only if somebody says so; too few is told', () => {
  const ended = lineOf({ notForSale: 'On sale until 2026-10-31.' })
  expect(ended).toMatchObject({ offer: 'ask', changes: [{ word: 'Not on sale' }] })
  const few = lineOf({ overPromise: 'Only 3 can be promised at WH2.' })
  expect(few).toMatchObject({ offer: 'add', changes: [{ word: 'Too few' }] })
  expect(words(lineOf({ total: 9_000, notForSale: 'a', overPromise: 'b' }))).toEqual([
    'Not on sale',
    'Too few',
    '£48.00 more',
  ])
})

test('what is gone is not added, and without a stock list nothing is said to be gone', () => {
  expect(againLine(LINE, 0, { kind: 'gone' }, 'GBP')).toMatchObject({
    name: 'Storage jar',
    now: null,
    offer: 'none',
    changes: [{ word: 'Gone' }],
  })
  expect(againLine(LINE, 0, { kind: 'notRead' }, 'GBP')).toMatchObject({
    now: null,
    offer: 'add',
    changes: [{ word: 'Not checked' }],
  })
})
