import { describe, expect, test } from 'vitest'
import type { CallState } from '../../../../electron/desk/calls/state.ts'
import type { IntentStep } from '../../../../electron/desk/journal/intent.ts'
import type { SettlerParts } from '../../../../electron/desk/settling/parts.ts'
import { settleByPerson } from '../../../../electron/desk/settling/persons.ts'
import type { Settler } from '../../../../electron/desk/settling/settler.ts'
import { createVirtualClock } from '../../virtualClock.ts'
import { inMemory, newOrder, newPayment } from '../journal/bothJournals.ts'
import { progressOf } from './settlingRows.ts'

const done = (words: string) => ({ mark: 'done', words }) as const

/** A journal with one order and one payment, and a person called Ruth. */
function office({ who = 'Ruth', trouble = null as string | null, canDeny = true } = {}) {
  const journal = inMemory().open()
  const shown: string[] = []
  let call = { order: { kind: 'unknown', words: { headline: 'before', code: 7 } } } as unknown
  const parts = {
    journal: { ...journal, trouble: () => trouble },
    deps: {
      settings: () => ({ whoIsHere: who }),
      clock: createVirtualClock(),
      log: { error: () => undefined },
    },
    placed: {
      update: (callId: string, change: (now: object) => object) => {
        shown.push(`${callId} ${JSON.stringify(change({ kept: 1 }))}`)
      },
    },
    onceMore: { take: (id: string) => shown.push(`once more ${id}`) },
    book: {
      update: (callId: string, change: (state: CallState) => CallState) => {
        shown.push(callId)
        call = change(call as CallState)
      },
    },
  } as unknown as SettlerParts
  const fence = canDeny ? ({ kind: 'broken' } as const) : ({ kind: 'open' } as const)
  const settler = { progress: () => progressOf({ fence }) } as unknown as Settler
  const say = (id: string, isThere: boolean, orderRef = 'QU-1') =>
    settleByPerson(parts, settler, { id, isThere, orderRef, note: '  looked myself ' })
  const order = (to: IntentStep = 'unknown', hasCard = false) => {
    journal.writeOrder(newOrder('a', { hasCard }))
    if (to !== 'written') journal.advance('a', 'written', to, done('moved'))
  }
  const payment = (to: IntentStep = 'unknown') => {
    journal.writePayment(newPayment('p'))
    journal.advance('p', 'written', to, done('moved'))
  }
  const words = (id: string) => journal.steps(id).at(-1)?.text
  return { journal, shown, say, order, payment, words, call: () => call }
}

const SETTLED = 'This is settled already. Nothing was changed.'

describe('nothing is settled', () => {
  test('by nobody, in a journal in trouble, or of what is not in it', () => {
    expect(office({ who: '' }).say('a', true)).toMatchObject({
      error: { message: 'Choose who is at the desk first, at the bottom of the window.' },
    })
    expect(office({ trouble: 'only read' }).say('a', true)).toMatchObject({
      error: { message: 'only read' },
    })
    expect(office().say('a', true)).toMatchObject({
      error: { message: 'This is not in the journal.' },
    })
  })

  test('as not there, before the waiting time is over', () => {
    const early = office({ canDeny: false })
    early.order()
    expect(early.say('a', false)).toMatchObject({
      error: {
        message: 'Not before the waiting time is over: until then it may still arrive.',
      },
    })
    expect(early.journal.find('a')?.step).toBe('unknown')
    expect(early.say('a', true).kind).toBe('ok')
  })

  test('of what is settled already', () => {
    const { order, payment, say, journal } = office()
    order('created')
    payment('taken')
    expect(say('a', true)).toMatchObject({ error: { message: SETTLED } })
    expect(say('p', true)).toMatchObject({ error: { message: SETTLED } })
    expect(journal.find('p')?.step).toBe('taken')
  })

  test('as there without its number', () => {
    const { order, say } = office()
    order()
    const message = 'Type the number under which you saw it in the CRM.'
    expect(say('a', true, '')).toMatchObject({
      error: { kind: 'invalid', message, fields: { orderRef: message } },
    })
  })

  test('as there under the number of another order of this desk', () => {
    const { order, say, journal } = office()
    order()
    journal.writeOrder(newOrder('b', { slot: 1 }))
    journal.advance('b', 'written', 'created', done('moved'), { orderRef: 'QU-1' })
    const message = 'qu-1 is another order, placed from this desk. Type the number of this one.'
    expect(say('a', true, 'qu-1')).toMatchObject({
      error: { kind: 'invalid', message, fields: { orderRef: message } },
    })
    expect(journal.find('a')?.step).toBe('unknown')
    expect(say('a', true, 'QU-2').kind).toBe('ok')
  })
})

describe('a payment', () => {
  test.each([
    [true, 'taken', 'Taken, as a person saw. Ruth: looked myself'],
    [false, 'notThere', 'Not taken, as a person saw. Ruth: looked myself'],
  ])('a person saw (taken: %s) is so, and shown anew', (isThere, step, words) => {
    const one = office()
    one.payment()
    expect(one.say('p', isThere)).toEqual({ kind: 'ok', value: null })
    expect(one.journal.find('p')?.step).toBe(step)
    expect(one.words('p')).toBe(words)
    const payment = { amount: 4_200, outcome: { kind: 'seen', isTaken: isThere } }
    expect(one.shown).toEqual([`call of p ${JSON.stringify({ kept: 1, payment })}`])
  })
})

describe('an order', () => {
  test('that is there although it was told as not seen takes the learned trust away', () => {
    const open = office()
    open.order()
    open.say('a', true)
    expect(open.journal.noted('readBack')).toEqual([])
    const missed = office()
    missed.order('absent')
    missed.say('a', true)
    expect(missed.journal.noted('readBack')).toMatchObject([{ evidence: { readBack: 'late' } }])
  })

  test.each(['unknown', 'absent'] as const)('that was %s is there under its number', (step) => {
    const one = office()
    one.order(step)
    expect(one.say('a', true)).toEqual({ kind: 'ok', value: null })
    expect(one.journal.find('a')).toMatchObject({ step: 'created', orderRef: 'QU-1', charge: null })
    expect(one.words('a')).toBe('There, as QU-1, as a person saw. Ruth: looked myself')
    expect(one.shown).toEqual(['call of a', 'once more a'])
    expect(one.call()).toEqual({
      order: {
        kind: 'unknown',
        words: {
          chip: { word: 'Settled', tone: 'info' },
          headline: 'Settled by a person: it is QU-1 in the CRM',
          truth: '',
          say: '',
          code: 7,
        },
      },
    })
  })

  test('that is not there is so, and its call says so', () => {
    const one = office()
    one.order()
    expect(one.say('a', false)).toEqual({ kind: 'ok', value: null })
    expect(one.journal.find('a')).toMatchObject({ step: 'notThere', charge: null })
    expect(one.words('a')).toBe('Not there, as a person saw. Ruth: looked myself')
    expect(one.call()).toMatchObject({
      order: { words: { headline: 'Settled by a person: it is not in the CRM' } },
    })
  })

  test.each([true, false])('with a card leaves its charge open (there: %s)', (isThere) => {
    const one = office()
    one.order('unknown', true)
    one.say('a', isThere)
    expect(one.journal.find('a')).toMatchObject({ charge: 'unknown' })
  })

  test.each([
    [true, 'Y', 'The card was charged'],
    [false, null, 'The card was not charged'],
  ])('its open charge is settled next (charged: %s)', (isThere, paid, words) => {
    const one = office()
    one.order('unknown', true)
    one.say('a', true)
    expect(one.say('a', isThere)).toEqual({ kind: 'ok', value: null })
    expect(one.journal.find('a')).toMatchObject({ charge: 'settled', paid })
    const seen = {
      kept: 1,
      payment: { amount: 4_200, outcome: { kind: 'seen', isTaken: isThere } },
    }
    expect(one.shown.at(-1)).toBe(`call of a ${JSON.stringify(seen)}`)
    expect(one.words('a')).toBe(`${words}, as a person saw. Ruth: looked myself`)
    expect(one.say('a', isThere)).toMatchObject({ error: { message: SETTLED } })
  })

  test('that is not there is not paid by its card', () => {
    const one = office()
    one.order('unknown', true)
    one.say('a', false)
    one.say('a', true)
    expect(one.journal.find('a')).toMatchObject({ charge: 'settled', paid: null })
  })

  test('that came twice is dealt with, and its numbers are kept as accepted', () => {
    const one = office()
    one.order('created')
    one.journal.note('a', done('twice'), { alarm: 'doubled', alarmRefs: '["QU-1","QU-2"]' })
    expect(one.say('a', true)).toEqual({ kind: 'ok', value: null })
    expect(one.journal.find('a')).toMatchObject({ alarm: null, alarmRefs: null })
    expect(one.words('a')).toBe('Dealt with. Ruth: looked myself')
    expect(one.journal.noted('accepted')).toMatchObject([{ evidence: { accepted: 'QU-1\nQU-2' } }])
  })
})
