import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  errorCodes,
  isPaymentFailure,
  isStoredNotCharged,
} from '../../../shared/domain/errorCodes.ts'
import { addLines, createdOf, isReadBack, line, openCall, place, simulated } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile({ isKept: true })
let running: RunningDesk

beforeAll(async () => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
})
afterAll(() => running.stop())

const CODES = Object.keys(errorCodes)
  .map(Number)
  .filter((code) => code >= 2000 && code <= 5030)

/** What money.md's table says of a code that comes with an order. */
const expectedChip = (code: number): string => {
  if (isPaymentFailure(code)) return 'Quote, not paid'
  return isStoredNotCharged(code) ? 'Not charged' : 'Payment unknown'
}

test('all 69 payment codes are there', () => {
  expect(CODES).toHaveLength(69)
})

/** Orders with a card that makes the gateway answer with this code, and ends the call. */
async function orderWith(code: number) {
  const callId = await openCall(running)
  await addLines(running, callId, [line('HV-2210')])
  const view = await value(place(running, callId, simulated(code)))
  const created = createdOf(view)
  const order = await sandbox.control.order(created.orderRef)
  if (created.words.chip.word !== 'Payment unknown') await running.when(callId, isReadBack)
  const after = running.view(callId)
  await value(running.desk.handlers.calls.end({ callId }))
  return { code, created, order, pay: after.pay }
}

test('each reaches its outcome: one quote, its reason, and a ladder only where no money moved', async () => {
  for (const code of CODES) {
    const { created, order, pay } = await orderWith(code)
    expect([code, created.words.chip.word]).toEqual([code, expectedChip(code)])
    expect([code, created.words.code]).toEqual([code, code])
    expect(created.words.say).not.toBe('')
    const moved = order?.payments.filter(({ hasMoved }) => hasMoved === 1) ?? []
    if (created.words.chip.word === 'Payment unknown') {
      expect([code, created.ladder, pay.kind]).toEqual([code, [], 'shut'])
    } else {
      expect([code, moved.length, pay.kind]).toEqual([code, 0, 'open'])
      expect([code, created.ladder.length > 0]).toEqual([code, isPaymentFailure(code)])
    }
  }
  expect((await sandbox.control.counts()).addOrder).toBe(CODES.length)
}, 120_000)

test('the ladder leads to the field the code points at', async () => {
  const { created } = await orderWith(5013)
  const [mend] = created.ladder
  expect(mend).toMatchObject({ kind: 'mend', field: 'expiryMonth', isAdvised: true })
})
