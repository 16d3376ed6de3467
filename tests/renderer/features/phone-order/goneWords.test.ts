import { expect, test } from 'vitest'
import { goneWords } from '../../../../renderer/features/phone-order/goneWords.ts'
import {
  type Entry,
  emptyEntry,
} from '../../../../renderer/features/phone-order/product-box/entry.ts'
import { entryStep } from '../../../../renderer/features/phone-order/product-box/entryStep.ts'
import { callView } from '../../callView.ts'
import { answered, answerTo, ENTER, typed } from './product-box/entryEvents.ts'

const NOTHING = { notes: '', email: 'caller@example.com' }

const after = (...events: readonly Parameters<typeof entryStep>[1][]): Entry =>
  events.reduce((now, event) => entryStep(now, event).entry, emptyEntry)

test('an empty call ends unasked, also with an address typed', () => {
  expect(goneWords(callView(), emptyEntry, NOTHING)).toEqual([])
  expect(goneWords(callView(), after(typed(' ')), { ...NOTHING, notes: '\n' })).toEqual([])
})

test('lines that were entered, a half-typed one and notes are asked about, though in no basket', () => {
  const found = after(typed('2 sea'), ENTER, answered(answerTo('sea', ['A'])))
  expect(goneWords(callView(), found, NOTHING)).toEqual([
    'Gone with it, and in no basket: 1 line that was entered.',
  ])
  const entry = after(typed('2 sea'), ENTER, typed('3 oak =1.20'), ENTER, typed('12 HV'))
  expect(goneWords(callView(), entry, { ...NOTHING, notes: 'Ring the bell.' })).toEqual([
    'Gone with it, and in no basket: 2 lines that were entered, a half-typed line, the call notes.',
  ])
})

test('once the order is out what is typed keeps nobody', () => {
  const order = { kind: 'sending', what: 'order', since: '2026-11-24T10:47:02.000Z' } as const
  expect(goneWords(callView({ order }), after(typed('12 HV')), NOTHING)).toEqual([])
})
