import { afterEach, beforeEach, expect, test } from 'vitest'
import { caseDesk } from '../casesHelp.ts'
import { addLines, ELEANOR, GOOD_CARD, line, openCall, place, TOM } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
const desk = caseDesk(sandbox)
const { start, startAgain, running, draft, cases } = desk

beforeEach(() => start())
afterEach(() => running().stop())

const refOf = (callId: string) => running().view(callId).customer?.contactRef ?? ''

const historyOf = (contactRef: string, email = '') =>
  value(running().desk.handlers.customerHistory.here({ contactRef, email }))

/** An order of these lines, from opening the call to its end. */
async function order(
  lines: Parameters<typeof addLines>[2],
  card: Parameters<typeof place>[2] = null,
  who = ELEANOR,
): Promise<string> {
  const callId = await openCall(running(), who)
  await addLines(running(), callId, lines)
  await value(place(running(), callId, card))
  return refOf(callId)
}

test('nobody has a past before there is one', async () => {
  const contactRef = refOf(await openCall(running()))
  expect(await historyOf(contactRef)).toEqual({
    usuallyBuys: [],
    lastPrices: [],
    orders: [],
    payments: [],
    notes: [],
  })
})

test('orders with their lines, payments, last prices and what is usual, also after a restart', async () => {
  const contactRef = await order([line('HV-1042', '2'), line('HV-2210', '24')], GOOD_CARD)
  await running().clock.advance(60_000)
  await order([line('HV-2210', '12')])
  await order([line('HV-3307')], null, TOM)
  const check = async (running_: RunningDesk) => {
    const past = await value(running_.desk.handlers.customerHistory.here({ contactRef, email: '' }))
    expect(past.orders.map(({ lines }) => lines.map(({ code }) => code))).toEqual([
      ['HV-2210'],
      ['HV-1042', 'HV-2210'],
    ])
    expect(past.orders.map(({ state }) => state.word)).toEqual(['Quote', 'Paid'])
    expect(past.usuallyBuys).toMatchObject([
      { code: 'HV-2210', quantity: '12', unit: 'unit', times: 2, everyDays: null },
      { code: 'HV-1042', quantity: '2', times: 1 },
    ])
    const [first, second] = past.lastPrices
    expect([first?.code, second?.code]).toEqual(['HV-2210', 'HV-1042'])
    const sold = past.orders[0]?.lines[0]
    expect(first?.at).toBe(past.orders[0]?.at)
    expect(first?.each).toBe(Math.round((sold?.total ?? 0) / 12))
    return past
  }
  await check(running())
  startAgain()
  await check(running())
})

test('payments are told with what became of them', async () => {
  const callId = await openCall(running())
  await addLines(running(), callId, [line('HV-1042', '2')])
  await value(place(running(), callId))
  const { order: made } = running().view(callId)
  const amount = made.kind === 'created' ? made.ledger.outstanding : 0
  await value(
    running().desk.handlers.payments.take({
      callId,
      amount,
      method: 'Cash',
      card: null,
      fxRate: null,
    }),
  )
  expect((await historyOf(refOf(callId))).payments).toMatchObject([
    { amount, method: 'Cash', person: 'Ruth', state: { word: 'Taken', tone: 'good' } },
  ])
})

test('an activity added for them is among it, and nobody else’s', async () => {
  const [callId, toms] = [await openCall(running()), await openCall(running(), TOM)]
  const text = {
    subject: 'Ring back',
    type: 'DA1',
    team: '',
    location: '',
    startDay: '2026-11-26',
    startTime: '10:00',
    endDay: '2026-11-26',
    endTime: '10:15',
    notes: '',
  }
  const add = (call: string, subject: string) =>
    running().desk.handlers.adding.add({
      callId: call,
      contactRef: refOf(call),
      text: { ...text, subject },
      again: null,
    })
  await value(add(callId, 'Ring back'))
  await value(add(toms, 'Visit Tom'))
  expect((await historyOf(refOf(callId))).notes).toMatchObject([
    { kind: 'activity', subject: 'Ring back', person: 'Ruth', state: { word: 'Activity' } },
  ])
})

test('cases of the customer are among it, by number, or by e-mail where they went without', async () => {
  const callId = await openCall(running())
  await value(cases().send(await draft(callId)))
  await value(cases().send(await draft(null, { email: 'ELEANOR@example.com' })))
  await value(cases().send(await draft(null)))
  // One that is for nobody yet has no address to be found by.
  await draft(null, { email: '' })
  const contactRef = refOf(callId)
  const subjects = async (email: string) =>
    (await historyOf(contactRef, email)).notes.map(({ kind, subject }) => `${kind} ${subject}`)
  expect(await subjects('')).toEqual(['case Broken candle'])
  expect(await subjects(ELEANOR.email)).toEqual(['case Broken candle', 'case Broken candle'])
})
