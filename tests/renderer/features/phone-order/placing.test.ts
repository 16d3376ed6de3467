import { expect, test } from 'vitest'
import { placingOf } from '../../../../renderer/features/phone-order/placing.ts'
import {
  type Entry,
  emptyEntry,
  type WaitingLine,
} from '../../../../renderer/features/phone-order/product-box/entry.ts'
import {
  type EntryEvent,
  entryStep,
} from '../../../../renderer/features/phone-order/product-box/entryStep.ts'
import { callView } from '../../callView.ts'
import { answered, answerTo, ENTER, typed } from './product-box/entryEvents.ts'

const waiting = (state: WaitingLine['state']): Entry => ({
  ...emptyEntry,
  waiting: [{ id: 1, text: '2 sea', line: emptyEntry.line, asked: '', state }],
})

const after = (...events: readonly EntryEvent[]): Entry =>
  events.reduce((now, event) => entryStep(now, event).entry, emptyEntry)

test('an open call may be placed', () => {
  expect(placingOf(callView(), emptyEntry)).toEqual({ kind: 'open' })
})

test('no order leaves without a line that was entered', () => {
  expect(placingOf(callView(), waiting({ kind: 'looking' })).kind).toBe('soon')
  const asking = placingOf(callView(), waiting({ kind: 'asks', message: '2 products match.' }))
  expect(asking).toMatchObject({ kind: 'shut', reason: expect.stringContaining('2 sea') })
  const inTheBox = placingOf(callView(), { ...emptyEntry, text: '2 oak', notice: 'Choose one.' })
  expect(inTheBox).toMatchObject({ kind: 'shut', reason: expect.stringContaining('2 oak') })
})

test('what is on its way is waited for', () => {
  const call = callView({
    place: { kind: 'shut', reason: 'A line is on its way.' },
    signIn: { kind: 'signedIn' },
  })
  const totals = { ...call.totals, pending: { lines: 1, total: 100 } }
  expect(placingOf({ ...call, totals }, emptyEntry).kind).toBe('soon')
  expect(placingOf({ ...call, signIn: { kind: 'signingIn' } }, emptyEntry).kind).toBe('soon')
})

test('a sign-in that was asked for here is waited for before main has told of it', () => {
  const call = callView({
    place: { kind: 'shut', reason: 'Sign the customer in first.' },
    signIn: { kind: 'anonymous' },
  })
  expect(placingOf(call, emptyEntry, true)).toEqual({ kind: 'soon' })
  expect(placingOf(call, emptyEntry, false).kind).toBe('shut')
})

test('a line that was entered and is not in the call yet is waited for', () => {
  const found = after(typed('2 sea'), ENTER, answered(answerTo('sea', ['A'])))
  const empty = callView({
    place: { kind: 'shut', reason: 'The basket is empty.' },
    signIn: { kind: 'signedIn' },
  })
  expect(placingOf(empty, found).kind).toBe('soon')
  expect(placingOf(callView(), found).kind).toBe('soon')
  const id = found.given[0]?.id ?? 0
  const added = entryStep(found, { kind: 'added', id }).entry
  expect(placingOf(callView(), added)).toEqual({ kind: 'open' })

  const priced = after(typed('sea =1.50'), ENTER, answered(answerTo('sea', ['A'])))
  expect(placingOf(callView(), priced).kind).toBe('soon')
  expect(placingOf(callView(), entryStep(priced, { kind: 'reasoned' }).entry).kind).toBe('soon')
})

test('no line that comes puts anybody on the line', () => {
  const place = { kind: 'shut', reason: 'Sign the customer in first.' } as const
  for (const signIn of [{ kind: 'anonymous' }, { kind: 'signedOut', message: '' }] as const) {
    const call = callView({ place, signIn })
    const totals = { ...call.totals, pending: { lines: 1, total: 100 } }
    expect(placingOf({ ...call, totals }, emptyEntry)).toEqual(place)
    expect(placingOf(call, waiting({ kind: 'looking' }))).toEqual(place)
  }
})

test('what main shuts stays shut', () => {
  const call = callView({ place: { kind: 'shut', reason: 'The order is placed.' } })
  expect(placingOf(call, emptyEntry)).toEqual({ kind: 'shut', reason: 'The order is placed.' })
})
