import { afterEach, expect, test } from 'vitest'
import { callWithLines, createdOf, ELEANOR, GOOD_CARD, openCall, place } from '../phoneOrder.ts'
import { copyJournal, LONGEST_ON_ITS_WAY_MS } from '../putBack.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

const begin = (options: Parameters<typeof startDesk>[1] = {}) => {
  const desk = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' }, ...options })
  desk.clock.skipWaits(15_000)
  desk.desk.start()
  return desk
}
afterEach(() => running.stop())

function startAgain(): void {
  running.stop()
  running = begin({ folder: running.folder })
}

const signIn = (callId: string) =>
  value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))

/** A call at this desk on a quote that another desk placed, of which somebody said what is paid. */
async function toBePaid(paid = 100) {
  const other = begin()
  const placed = await value(place(other, await callWithLines(other)))
  const { orderRef } = createdOf(placed)
  other.stop()
  running = begin()
  const from = await openCall(running)
  const { orderList, payments, calls } = running.desk.handlers
  await value(orderList.read({ callId: from, isAnew: false, isAside: false }))
  const call = await value(orderList.pay({ callId: from, orderRef }))
  await value(calls.end({ callId: from }))
  await value(payments.sayPaid({ callId: call.callId, paid, note: '' }))
  return { callId: call.callId, orderRef, before: running.view(call.callId) }
}

const take = (callId: string, change: object = {}) =>
  running.desk.handlers.payments.take({
    callId,
    amount: 200,
    method: 'Gateway',
    card: GOOD_CARD,
    fxRate: null,
    ...change,
  })

test('a call on an order from elsewhere comes back with what was said of it, and takes the payment', async () => {
  const { callId, orderRef, before } = await toBePaid()
  startAgain()
  const [view] = running.desk.openCalls()
  expect(view).toMatchObject({
    callId,
    token: before.token,
    pay: { kind: 'shut', reason: 'Sign in the customer whose order this is first.' },
    order: { ...before.order, isOfCaller: false },
  })
  await running.when(callId, ({ expected }) => expected !== null)
  expect(running.view(callId).expected).toMatchObject({ email: ELEANOR.email })
  await signIn(callId)
  expect(createdOf(running.view(callId)).ledger).toEqual(createdOf(before).ledger)
  const paid = createdOf(await value(take(callId)))
  expect(paid.ledger.takenHere).toBe(200)
  expect(paid.words.headline).toContain(orderRef)
  expect(running.view(callId).log.map(({ text }) => text)).toContain(
    'The desk was closed; the call is back',
  )
})

test('once a payment was taken, or nobody knows of it, the journal has it and the call stays away', async () => {
  const { callId } = await toBePaid()
  await value(take(callId))
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
})

test('while its payment is out it is settled, never restored', async () => {
  const { callId } = await toBePaid()
  const held = await sandbox.control.fault({ method: 'addTransaction', fault: 'hold' })
  const taking = take(callId)
  await held.whenHeld()
  startAgain()
  await held.release()
  await taking
  expect(running.desk.openCalls()).toEqual([])
  expect(await running.unsettled()).toHaveLength(1)
})

test('a payment that came to nothing costs the call nothing', async () => {
  const { callId } = await toBePaid()
  await failure(take(callId, { amount: 10_000_000 }))
  await sandbox.control.fault({ method: 'addTransaction', fault: 'code', code: 1011 })
  await failure(take(callId))
  startAgain()
  expect(running.desk.openCalls()).toHaveLength(1)
})

test('one that was ended does not come back', async () => {
  const { callId } = await toBePaid()
  await value(running.desk.handlers.calls.end({ callId }))
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
})

test('what was said of it counts no more once the journal was put back, which lacks what was taken since', async () => {
  const { callId, before } = await toBePaid(0)
  const { total } = createdOf(before).ledger
  const putBack = copyJournal(running.folder)
  await value(take(callId))
  const { folder, clock } = running
  running.stop()
  putBack()
  running = begin({ folder, now: clock.now() + 1_000 })
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  await signIn(callId)
  expect(createdOf(running.view(callId)).ledger).toMatchObject({
    takenHere: 0,
    said: null,
    notWhole: { kind: 'elsewhere' },
  })
  const refused = await failure(take(callId, { amount: total }))
  expect(refused.message).toContain('Say first what has been paid on this order')
  await value(running.desk.handlers.payments.sayPaid({ callId, paid: 200, note: '' }))
  expect((await failure(take(callId, { amount: total }))).message).toContain(
    'is open on this order',
  )
  await value(take(callId, { amount: total - 200 }))
  expect(createdOf(running.view(callId)).ledger.outstanding).toBe(0)
})
