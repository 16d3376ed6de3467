import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Entry,
  emptyEntry,
} from '../../../../../renderer/features/phone-order/product-box/entry.ts'
import {
  type EntryEvent,
  entryStep,
} from '../../../../../renderer/features/phone-order/product-box/entryStep.ts'
import { backInBox, typedOf } from '../../../../../renderer/features/phone-order/state/typed.ts'
import { typed as schema } from '../../../../../shared/desk/typed.ts'
import { parseLine } from '../../../../../shared/domain/lineEntry.ts'
import { answered, answerTo, ENTER, KNOWN, typed } from '../product-box/entryEvents.ts'

const NOTHING = { notes: '', email: '' }

const after = (events: readonly EntryEvent[], start: Entry = emptyEntry): Entry =>
  events.reduce((now, event) => entryStep(now, event).entry, start)

/** What main hears of a call after all that was typed in it has come back. */
const backAgain = (line: string, waiting: readonly string[]) =>
  typedOf(after(backInBox({ line, waiting }, KNOWN, true)), NOTHING)

test('a line that waits and cannot be entered as it is comes back to wait for a person', () => {
  const waiting = ['4 HV-1 @NOWHERE', '2 HV-2 @TRADE', '3 =x', 'sea salt']
  expect(backAgain('12 HV-22', waiting)).toMatchObject({ line: '12 HV-22', waiting })
  const { waiting: lines } = after(backInBox({ line: '', waiting }, KNOWN, true))
  expect(lines.map(({ state }) => (state.kind === 'asks' ? state.message : state.kind))).toEqual([
    'There is no price band “NOWHERE”.',
    expect.stringContaining('another price band'),
    '“x” is not a price.',
    'looking',
  ])
})

test('nothing that was typed is lost or doubled on its way back, whatever it was', () => {
  const text = fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom('12', '=4.95', '// a note', '@TRADE', '3 HV-1 WH2', ' ', '0 HV-1', '"'),
  )
  fc.assert(
    fc.property(
      fc.oneof(text, fc.constant('')),
      fc.array(text, { maxLength: 6 }),
      (line, waiting) => {
        const { line: box, waiting: lines } = backAgain(line, waiting)
        expect({ box, lines }).toEqual({ box: line, lines: waiting })
      },
    ),
  )
})

test('what came back is found as if it had just been entered', () => {
  const back = after(backInBox({ line: 'oak', waiting: ['2 sea'] }, KNOWN, true))
  const found = after([answered(answerTo('sea', ['A']))], back)
  expect(found.given.map(({ hit, line }) => [hit.code, line.quantity])).toEqual([['A', '2']])
  expect(found.text).toBe('oak')
})

test('what was typed meanwhile stays in the box, and what stood there before waits', () => {
  const before = after([typed('3 elm')])
  const back = after(backInBox({ line: 'oak', waiting: ['2 sea'] }, KNOWN, false), before)
  expect(typedOf(back, NOTHING)).toMatchObject({ line: '3 elm', waiting: ['2 sea', 'oak'] })
})

test('a scan that cannot be entered waits for a person, and the half-typed text stays', () => {
  const answer = answerTo('2000000000015', [])
  const seen = after([typed('2000000000015'), answered(answer)])
  const read = (text: string) => ({ text, line: parseLine(text, KNOWN) })
  const scanned: EntryEvent = { kind: 'scanned', ...read('2000000000015'), left: read('sea') }
  const { text, waiting } = after([scanned], seen)
  expect(text).toBe('sea')
  expect(waiting).toMatchObject([{ text: '2000000000015', state: { kind: 'asks' } }])
})

test('what is longer than main keeps never keeps the rest from it', () => {
  const long = 'word '.repeat(100_000)
  const asks = { text: long, line: parseLine('x', KNOWN), message: 'Too long.' }
  const lines = Array.from({ length: 2_100 }, () => asks)
  const entry = after([{ kind: 'leftOver', lines }, typed(long), ENTER, typed(long)])
  const all = typedOf(entry, { notes: long, email: `${long}@example.com` })
  expect(schema.safeParse(all).success).toBe(true)
  expect(all.line).toBe(long.slice(0, 2000))
})
