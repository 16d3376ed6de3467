import { afterEach, beforeEach, expect, test } from 'vitest'
import { ladderFor } from '../../../electron/desk/orders/ladder.ts'
import { callWithLines, createdOf, DECLINED_CARD, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(() => running.stop())

const stepsFor = (code: number | null) => ladderFor(code, 26_011, 'GBP')
const advised = (code: number | null) => stepsFor(code).find(({ isAdvised }) => isAdvised)?.kind

test('a bank’s refusal leads to another card, what was keyed wrongly to its field', () => {
  expect(advised(2000)).toBe('otherCard')
  expect(advised(null)).toBe('otherCard')
  expect(stepsFor(2000)[0]?.detail).toBe('Not likely to help: the bank refused it')
  expect(advised(5013)).toBe('mend')
  expect(stepsFor(5013)[0]).toMatchObject({ field: 'expiryMonth', isAdvised: true })
})

test('what the card form does not have is named, and where it is mended', () => {
  const mend = (code: number) => stepsFor(code)[0]
  expect(mend(3016)).toMatchObject({
    detail: expect.stringContaining('First mend the customer’s postcode in the CRM'),
    field: null,
  })
  expect(mend(5020)).toMatchObject({
    detail: expect.stringContaining('the customer’s address'),
    field: null,
  })
  expect(mend(3025)?.detail).toContain('the order’s delivery postcode')
})

test('an amount that was not accepted is typed again, where the cursor then stands', () => {
  for (const code of [3004, 3005, 3006, 3031, 3032]) {
    expect(stepsFor(code)[0]).toMatchObject({ field: 'amount', isAdvised: true })
  }
})

test('3-D Secure skips to another method: it cannot be finished over the phone', () => {
  expect(advised(2007)).toBe('otherMethod')
  expect(advised(4046)).toBe('otherMethod')
})

test('a quote that is left says when its customer is to be rung back', async () => {
  const callId = await callWithLines(running)
  const { orderRef } = createdOf(await value(place(running, callId, DECLINED_CARD)))
  const { ringBack } = running.desk.handlers.orders
  const view = await value(ringBack({ callId, when: 'Wed at 10' }))
  expect(createdOf(view).steps.at(-1)?.text).toBe('Left as a quote; to be rung back: Wed at 10')
  await value(ringBack({ callId, when: 'Thu at 9' }))
  const [row, ...more] = await value(running.desk.handlers.journal.waiting(undefined))
  expect(more).toEqual([])
  expect(row).toMatchObject({ orderRef, ringBack: 'Thu at 9' })
})

test('nothing is left as a quote where there is none', async () => {
  const callId = await callWithLines(running)
  const told = await failure(running.desk.handlers.orders.ringBack({ callId, when: 'Wed' }))
  expect(told.kind).toBe('invalid')
})
