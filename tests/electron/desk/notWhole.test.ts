import { afterEach, beforeEach, expect, test } from 'vitest'
import { callWithLines, createdOf, ELEANOR, isReadBack, place } from './phoneOrder.ts'
import { copyJournal, LONGEST_ON_ITS_WAY_MS } from './putBack.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const SETTINGS = { whoIsHere: 'Ruth' }
const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: SETTINGS })
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

const PART = 300

const take = (callId: string, amount: number) =>
  running.desk.handlers.payments.take({
    callId,
    amount,
    method: 'Cash',
    card: null,
    fxRate: null,
  })
const sayPaid = (callId: string, paid: number, note = '') =>
  running.desk.handlers.payments.sayPaid({ callId, paid, note })
const ledgerOf = (callId: string) => createdOf(running.view(callId)).ledger

/** The journal as it is now; putting it back starts the desk on it. */
function backUp(): () => void {
  const putBack = copyJournal(running.folder)
  return () => {
    const { folder, clock } = running
    running.stop()
    putBack()
    const now = clock.now() + 1_000
    running = startDesk(sandbox, { folder, now, settings: SETTINGS })
    running.clock.skipWaits(15_000)
  }
}

/** The quote that waits, opened on a call with its customer signed in. */
async function openQuote(): Promise<string> {
  const { handlers } = running.desk
  const [row] = await value(handlers.journal.waiting(undefined))
  const { callId } = await value(handlers.journal.openWaiting({ id: row?.id ?? '' }))
  await value(handlers.customers.signIn({ ...ELEANOR, callId }))
  return callId
}

/** An order of which a part was paid after the copy that is now in place. */
async function partPaidBehindTheCopy(): Promise<{ callId: string; total: number }> {
  const placing = await callWithLines(running)
  const { ledger } = createdOf(await value(place(running, placing)))
  await running.when(placing, isReadBack)
  const putBack = backUp()
  await value(take(placing, PART))
  putBack()
  return { callId: await openQuote(), total: ledger.total }
}

/** The same, after the time in which a payment may still have been on its way. */
async function partPaidAndWaited() {
  const order = await partPaidBehindTheCopy()
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  return order
}

test('on an order from before an older copy nothing is taken until a person said what is paid', async () => {
  const { callId, total } = await partPaidAndWaited()
  expect(ledgerOf(callId)).toMatchObject({ takenHere: 0, outstanding: total, said: null })
  expect(ledgerOf(callId).notWhole).toEqual({
    kind: 'lost',
    from: expect.stringMatching(/^2026-11-24T/),
    until: expect.stringMatching(/^2026-11-24T/),
  })
  const refused = await failure(take(callId, total))
  expect(refused.message).toContain('Say first what has been paid on this order')
  await value(sayPaid(callId, PART, 'cash book'))
  expect(ledgerOf(callId)).toMatchObject({
    takenHere: 0,
    said: { by: 'Ruth', amount: PART },
    notWhole: null,
    outstanding: total - PART,
  })
  expect((await failure(take(callId, total))).message).toContain('is open on this order')
  await value(take(callId, total - PART))
  expect(ledgerOf(callId)).toMatchObject({ takenHere: total - PART, outstanding: 0 })
  const { steps } = createdOf(running.view(callId))
  expect(steps.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Said by Ruth: .*3\.00 .*cash book/),
  )
  expect((await sandbox.control.counts()).addTransaction).toBe(2)
})

test('the word stays over a restart, and is counted where quotes wait for their payment', async () => {
  const { callId, total } = await partPaidAndWaited()
  await value(sayPaid(callId, PART))
  const { folder } = running
  running.stop()
  running = startDesk(sandbox, { folder, settings: SETTINGS })
  const [row] = await value(running.desk.handlers.journal.waiting(undefined))
  expect(row).toMatchObject({ outstanding: total - PART })
  expect(ledgerOf(await openQuote())).toMatchObject({ notWhole: null, outstanding: total - PART })
})

test('after another older copy it is to be said anew, and only what is said last counts', async () => {
  const { callId, total } = await partPaidAndWaited()
  await value(sayPaid(callId, PART))
  await value(take(callId, 100))
  const putBack = backUp()
  await value(take(callId, 50))
  putBack()
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  const again = await openQuote()
  expect(ledgerOf(again).notWhole).not.toBeNull()
  await value(sayPaid(again, PART + 150))
  expect(ledgerOf(again)).toMatchObject({
    takenHere: 100,
    said: { amount: PART + 50 },
    outstanding: total - PART - 150,
  })
})

test('nothing paid is an answer, what this desk took is never forgotten, and thirty days change nothing', async () => {
  const { callId, total } = await partPaidBehindTheCopy()
  await running.clock.advance(31 * 24 * 60 * 60_000)
  expect((await failure(take(callId, 1))).message).toContain('Say first')
  await value(sayPaid(callId, 0))
  expect(ledgerOf(callId)).toMatchObject({
    said: { by: 'Ruth', amount: 0 },
    notWhole: null,
    outstanding: total,
  })
})

test('the word is not to be had while a payment may still come, nor without a name, nor above the total', async () => {
  const { callId, total } = await partPaidBehindTheCopy()
  expect((await failure(sayPaid(callId, PART))).message).toContain('may still be on its way until')
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  const above = await failure(sayPaid(callId, total + 1))
  expect(above).toMatchObject({ fields: { paid: above.message } })
  await value(sayPaid(callId, total))
  expect(ledgerOf(callId).outstanding).toBe(0)
  expect((await failure(take(callId, 1))).kind).toBe('invalid')
})

test('nobody says anything without a name', async () => {
  const { callId } = await partPaidAndWaited()
  const { folder } = running
  running.stop()
  running = startDesk(sandbox, { folder, settings: { whoIsHere: '' } })
  const opened = await openQuote()
  expect(opened).not.toBe(callId)
  expect((await failure(sayPaid(opened, 0))).message).toContain('Choose who is at the desk')
})

test('an order placed since is paid as usual', async () => {
  await partPaidAndWaited()
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  expect(draft.agreedTotal).toBeGreaterThan(0)
  await value(place(running, callId))
  expect(ledgerOf(callId)).toMatchObject({ notWhole: null, said: null })
  expect((await failure(sayPaid(callId, 0))).message).toContain('Nothing is missing')
  await value(take(callId, 100))
})

test('what the CRM shows as paid needs no word, and takes nothing', async () => {
  const { callId, total } = await partPaidAndWaited()
  await value(sayPaid(callId, 0))
  // A colleague’s desk took all of it meanwhile.
  await value(take(callId, total - PART))
  expect((await sandbox.control.counts()).addTransaction).toBe(2)
  const told = await failure(take(callId, PART))
  expect(told.message).toContain('This order is paid')
  expect((await sandbox.control.counts()).addTransaction).toBe(2)
})
