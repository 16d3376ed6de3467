import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  errorCodes,
  isPaymentFailure,
  isStoredNotCharged,
} from '../../../shared/domain/errorCodes.ts'
import { addLines, createdOf, line, openCall, place, simulated } from './phoneOrder.ts'
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

const expectedChip = (code: number): string => {
  if (isPaymentFailure(code)) return 'Not taken'
  return isStoredNotCharged(code) ? 'Not charged' : 'Unknown'
}

test('each code of a payment on a quote: not taken, not charged, or honestly unknown', async () => {
  for (const code of CODES) {
    const callId = await openCall(running)
    await addLines(running, callId, [line('HV-2210')])
    const { ledger } = createdOf(await value(place(running, callId)))
    const amount = ledger.total
    const card = simulated(code)
    const view = await value(
      running.desk.handlers.payments.take({
        callId,
        amount,
        method: 'Gateway',
        card,
        fxRate: null,
      }),
    )
    const { words, ladder, ledger: after } = createdOf(view)
    expect([code, words.chip.word, after.takenHere]).toEqual([code, expectedChip(code), 0])
    expect([code, view.pay.kind]).toEqual([code, words.chip.word === 'Unknown' ? 'shut' : 'open'])
    expect([code, ladder.length > 0]).toEqual([code, isPaymentFailure(code)])
    await value(running.desk.handlers.calls.end({ callId }))
  }
  expect((await sandbox.control.counts()).addTransaction).toBe(CODES.length)
}, 120_000)
