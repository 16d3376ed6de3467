import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallView } from '../../../shared/desk/calls.ts'
import { fromMinor } from '../../../shared/domain/money.ts'
import {
  callWithLines,
  createdOf,
  ELEANOR,
  formOf,
  GOOD_CARD,
  isSettled,
  place,
  TOM,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { absentOrder, arriveLate, learnReadBacks, whenOne } from './settlingHelp.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' } })
})
afterEach(() => running.stop())

/** The same folder again, with so many read-backs in its journal. */
function startAfter(readBacks: number): void {
  running.stop()
  learnReadBacks(running, readBacks)
  running = startDesk(sandbox, { folder: running.folder, settings: { whoIsHere: 'Ruth' } })
  running.desk.start()
}

const sent = async (method: string) => (await sandbox.control.counts())[method] ?? 0

/** A call made by the desk, with its lines in the CRM. */
const ready = ({ callId }: CallView) =>
  running.when(callId, (view) => view.lines.length > 0 && isSettled(view))

describe('an order that was not seen', () => {
  test('is sent again as a quote, under the same token, once', async () => {
    startAfter(20)
    const absent = await absentOrder(running, sandbox)
    expect(absent.sendAgain).toEqual({ kind: 'open' })
    const call = await value(running.desk.handlers.journal.sendAgain({ id: absent.id }))
    expect(call.token).toBe(absent.token)
    await ready(call)
    const draft = await value(running.desk.handlers.orders.checkout({ callId: call.callId }))
    expect(draft.resend).toEqual({ token: absent.token, differences: [] })
    await value(running.desk.handlers.orders.place(formOf(call.callId, draft)))
    expect(await running.unsettled()).toEqual([])
    expect(await sandbox.control.orders(absent.token)).toHaveLength(1)
    expect(await sent('addOrder')).toBe(2)
  })

  test('is never sent again with a card', async () => {
    startAfter(20)
    const absent = await absentOrder(running, sandbox, GOOD_CARD)
    const call = await value(running.desk.handlers.journal.sendAgain({ id: absent.id }))
    await ready(call)
    const refused = await failure(place(running, call.callId, GOOD_CARD))
    expect(refused.message).toContain('never sent again with a card')
    expect(await sent('addOrder')).toBe(1)
  })

  test('is not sent again before that was learned, and the reason says how far it is', async () => {
    startAfter(19)
    const absent = await absentOrder(running, sandbox)
    expect(absent.sendAgain).toMatchObject({
      kind: 'shut',
      reason: expect.stringContaining('so far 19'),
    })
    const refused = await failure(running.desk.handlers.journal.sendAgain({ id: absent.id }))
    expect(refused.message).toContain('so far 19')
  })

  test('is not sent again when it shows up just before', async () => {
    startAfter(20)
    const absent = await absentOrder(running, sandbox)
    const call = await value(running.desk.handlers.journal.sendAgain({ id: absent.id }))
    await ready(call)
    const draft = await value(running.desk.handlers.orders.checkout({ callId: call.callId }))
    await arriveLate(sandbox, absent.token)
    const refused = await failure(running.desk.handlers.orders.place(formOf(call.callId, draft)))
    expect(refused.message).toContain('settled meanwhile')
    expect(await running.unsettled()).toEqual([])
    expect(await sandbox.control.orders(absent.token)).toHaveLength(1)
    // It came later than was waited for: nothing is sent again here until that is learned anew.
    const learned = await value(running.desk.handlers.journal.learned(undefined))
    expect(learned.againstResend).toContain('so far 0')
  })

  test('that shows after it was sent again raises the alarm until a person deals with it', async () => {
    startAfter(20)
    const absent = await absentOrder(running, sandbox)
    const call = await value(running.desk.handlers.journal.sendAgain({ id: absent.id }))
    await ready(call)
    await value(place(running, call.callId))
    await arriveLate(sandbox, absent.token)
    const alarm = await whenOne(running, ({ phase }) => phase.kind === 'settledWrongly')
    expect(alarm.words.headline).toContain('taken for missing')
    const word = { id: alarm.id, isThere: true, orderRef: '', note: 'Cancelled the second' }
    await value(running.desk.handlers.journal.settle(word))
    expect(await running.unsettled()).toEqual([])
    const learned = await value(running.desk.handlers.journal.learned(undefined))
    expect(learned.againstResend).toContain('Sending again is off')
  })

  test('with a card leaves a charge unknown, and no card of theirs is taken until that is said', async () => {
    startAfter(20)
    const absent = await absentOrder(running, sandbox, GOOD_CARD)
    const word = { id: absent.id, isThere: false, orderRef: '', note: 'Not in the list' }
    await value(running.desk.handlers.journal.settle(word))
    const charge = await whenOne(running, ({ what }) => what === 'charge')
    const other = await callWithLines(running)
    const refused = await failure(place(running, other, GOOD_CARD))
    expect(refused.message).toContain('may have been charged')
    const seen = { id: charge.id, isThere: false, orderRef: '', note: 'Gateway shows nothing' }
    await value(running.desk.handlers.journal.settle(seen))
    const view = await value(place(running, other, GOOD_CARD))
    expect(createdOf(view).orderRef).toMatch(/^SO-/)
  })
})

test('another call of the same customer is held back while an order may still arrive', async () => {
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await place(running, await callWithLines(running))
  const same = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId: same }))
  expect(draft.openOrder).toMatchObject({ isSameBasket: true })
  const again = await failure(
    running.desk.handlers.orders.place({ ...formOf(same, draft), isAnother: true }),
  )
  expect(again.message).toContain('This very basket')
  await value(
    running.desk.handlers.basket.add({
      callId: same,
      code: 'HV-3307',
      quantity: '1',
      unit: 'unit',
      location: '',
      override: null,
    }),
  )
  await running.when(same, isSettled)
  const other = await value(running.desk.handlers.orders.checkout({ callId: same }))
  expect(other.openOrder).toMatchObject({ isSameBasket: false })
  const held = await failure(running.desk.handlers.orders.place(formOf(same, other)))
  expect(held.message).toContain('only if it is another order')
  expect(await sent('addOrder')).toBe(1)
  const placed = await value(
    running.desk.handlers.orders.place({ ...formOf(same, other), isAnother: true }),
  )
  expect(createdOf(placed).words.chip.word).toBe('Quote')
})

test('a quote that waits is opened after a restart, and paid once its customer is signed in', async () => {
  const callId = await callWithLines(running)
  const { orderRef } = createdOf(await value(place(running, callId)))
  startAfter(0)
  const [waiting] = await value(running.desk.handlers.journal.waiting(undefined))
  if (waiting === undefined) throw new Error('nothing waits for its payment')
  expect(waiting).toMatchObject({
    orderRef,
    customer: 'Eleanor Whitcombe',
    why: 'To be paid later',
  })
  const call = await value(running.desk.handlers.journal.openWaiting({ id: waiting.id }))
  const cash = { callId: call.callId, method: 'Cash', card: null, fxRate: null } as const
  const early = await failure(
    running.desk.handlers.payments.take({ ...cash, amount: waiting.outstanding }),
  )
  expect(early.message).toContain('Sign in the customer')
  const { signIn } = running.desk.handlers.customers
  const wrong = await value(signIn({ callId: call.callId, ...TOM }))
  expect(wrong.pay).toMatchObject({
    kind: 'shut',
    reason: expect.stringContaining('whose order this is'),
  })
  // In place: the right one takes the turn of the wrong one, whom no slip of the pen brings back.
  const slip = await failure(signIn({ callId: call.callId, ...ELEANOR, password: 'CANDLE24' }))
  expect(slip.message).toContain('do not go together')
  expect(running.view(call.callId).customer).toBeNull()
  const right = await value(signIn({ callId: call.callId, ...ELEANOR }))
  expect(right.pay).toEqual({ kind: 'open' })
  await failure(signIn({ callId: call.callId, ...TOM }))
  await value(running.desk.handlers.payments.take({ ...cash, amount: waiting.outstanding }))
  expect(await value(running.desk.handlers.journal.waiting(undefined))).toEqual([])
  expect((await sandbox.control.order(orderRef))?.payments).toMatchObject([
    { method: 'Cash', amount: fromMinor(waiting.outstanding, 'GBP') },
  ])
})
