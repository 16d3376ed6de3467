import { expect, test } from 'vitest'
import type { CallState } from '../../../../../electron/desk/calls/state.ts'
import { failed, ok } from '../../../../../shared/result.ts'
import { newOrder } from '../../journal/bothJournals.ts'
import { CUSTOMER, SESSION, smallDesk } from '../../smallDesk.ts'

const { contactRef } = CUSTOMER
const RUTH = { email: 'c@example.com', password: 'CANDLE42' }
const TAKEN_UP = { kind: 'open', id: SESSION, isSignedIn: true, isClean: true } as const
const NOTHING_IN = {
  rows: [],
  contactRef,
  priceBand: null,
  currency: null,
  net: 0,
  vat: 0,
  total: 0,
}

/** A desk with a call whose customer is signed in; the CRM signs in whoever it is asked to. */
function desk(change: Partial<CallState> = {}, settings: Parameters<typeof smallDesk>[0] = {}) {
  const one = smallDesk(settings)
  one.answer('startSession', ok({}))
  one.answer('clientLogin', ok({ contact_ref: contactRef }))
  one.answer('endSession', ok({}))
  one.open({ signIn: { kind: 'signedIn' }, lastCart: NOTHING_IN, ...change })
  const { liveSessions, keepLive } = one.parts
  return {
    ...one,
    keep: keepLive,
    isLive: () => liveSessions.has(contactRef),
    isSpent: () => liveSessions.isSpent(contactRef),
    kept: () => liveSessions.take(contactRef)?.id,
  }
}

test('with the password of the call the customer is signed in to a session of its own', async () => {
  const one = desk()
  expect(one.keep(one.call(), RUTH)).toBe(false)
  await one.settled()
  const [started] = one.asked('startSession')
  expect(started?.session_id).not.toBe(SESSION)
  expect(one.asked('clientLogin')).toMatchObject([{ client_password: RUTH.password }])
  expect(one.isSpent()).toBe(false)
  expect(one.kept()).toBe(started?.session_id)
})

test.each([
  ['is refused', failed({ kind: 'refused', code: 1053, message: '', fields: {} })],
  ['is somebody else’s by now', ok({ contact_ref: 'another' })],
])('a sign-in that %s is not kept, and its session is ended', async (_why, answer) => {
  const one = desk()
  one.answer('clientLogin', answer)
  one.keep(one.call(), RUTH)
  await one.settled()
  expect(one.isLive()).toBe(false)
  const [started] = one.asked('startSession')
  expect(one.asked('endSession')).toEqual([{ session_id: started?.session_id }])
})

test.each<[string, Partial<CallState>, boolean, boolean?]>([
  ['nothing was ever put in', {}, true],
  ['a line was put in and taken out', { hasSent: true }, false, true],
  ['an answer was lost', { session: { ...TAKEN_UP, isClean: false } }, false, true],
  ['the customer was signed out', { session: { ...TAKEN_UP, isSignedIn: false } }, false, true],
  ['it is being left', { session: { kind: 'left', id: SESSION, why: '' } }, false, true],
  ['its basket was never read', { lastCart: null }, false, true],
  ['nobody is signed in', { signIn: { kind: 'anonymous' } }, false],
  ['who it is was not read', { customer: null }, false],
])('a session that was taken up is passed on: %s', (_why, change, isPassedOn, isSpent = false) => {
  const one = desk({ session: TAKEN_UP, ...change })
  expect(one.keep(one.call(), undefined)).toBe(isPassedOn)
  // Why the next call asks is said only of somebody who was signed in.
  expect(one.isSpent()).toBe(isSpent)
  expect(one.kept()).toBe(isPassedOn ? SESSION : undefined)
  expect(one.asked('startSession')).toEqual([])
})

test.each([
  ['an order that may have arrived', 'unknown', false],
  ['an order that was not seen', 'absent', false],
  ['an order that exists', 'created', true],
  ['an order that was refused', 'refused', true],
] as const)('%s', async (_what, step, isLive) => {
  const one = desk()
  one.parts.journal.writeOrder(newOrder('a', { customer: contactRef }))
  one.parts.journal.advance('a', 'written', step, { mark: 'unknown', words: '' })
  one.keep(one.call(), RUTH)
  await one.settled()
  expect(one.isLive()).toBe(isLive)
})

test('where passwords may be kept nobody is left signed in', async () => {
  const one = desk({}, { keepPasswords: true })
  expect(one.keep(one.call(), RUTH)).toBe(false)
  await one.settled()
  expect(one.asked('startSession')).toEqual([])
})
