import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CallView } from '../../../shared/desk/calls.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(() => running.stop())

const LINE = { unit: 'unit', quantity: '2', location: '', override: null } as const

const isQuiet = (view: CallView) =>
  view.lines.every((line) => line.state.kind === 'settled') && view.totals.source === 'crm'

async function signedInCall(): Promise<string> {
  const { calls, customers } = running.desk.handlers
  const { callId } = await value(calls.open(undefined))
  const [who] = await sandbox.control.contacts()
  const email = who?.email ?? ''
  const password = 'LANTERN42'
  await sandbox.control.setPassword(Number(who?.ref), password)
  await value(customers.signIn({ callId, email, password }))
  return callId
}

test('a line goes by the id that the screen shows it by, unless another one has it', async () => {
  const { basket, calls } = running.desk.handlers
  const { callId } = await value(calls.open(undefined))
  const add = (code: string) => value(basket.add({ callId, code, lineId: 'window-1', ...LINE }))
  await add('HV-1042')
  const { lines } = await add('HV-2210')
  expect(lines.map(({ code, lineId }) => [code, lineId === 'window-1'])).toEqual([
    ['HV-1042', true],
    ['HV-2210', false],
  ])
  expect(lines[1]?.lineId).not.toBe('')
})

test('a line shows at once and settles to what the CRM says', async () => {
  running.desk.start()
  await running.until(() => running.desk.stockStatus().products > 300)
  const callId = await signedInCall()
  expect(running.view(callId).customer?.priceBand).not.toBeNull()
  const { basket } = running.desk.handlers
  const at = await value(basket.add({ callId, code: 'HV-1042', ...LINE, unit: 'case' }))
  expect(at.lines[0]?.state.kind).toBe('sending')
  expect(at.lines[0]?.price).toEqual({ amount: '34.08', isEstimate: true, was: null })
  const view = await running.when(callId, isQuiet)
  expect(view.lines[0]).toMatchObject({
    state: { kind: 'settled' },
    price: { amount: '34.08', isEstimate: false, was: null },
    sums: { net: 6816, total: 8179, isEstimate: false },
  })
  expect(view.totals).toMatchObject({ net: 6816, vat: 1363, total: 8179, source: 'crm' })
})

test('what was said of a line stays with it and comes to the checkout; the CRM hears nothing of it', async () => {
  const callId = await signedInCall()
  const { basket, orders } = running.desk.handlers
  await value(basket.add({ callId, code: 'HV-1042', ...LINE, note: 'gift wrap' }))
  await value(basket.add({ callId, code: 'HV-2210', ...LINE }))
  const [first] = (await running.when(callId, isQuiet)).lines
  const changed = { callId, lineId: first?.lineId ?? '', ...LINE, quantity: '3' }
  await value(basket.change(changed))
  const view = await running.when(callId, isQuiet)
  expect(view.lines.map(({ note }) => note)).toEqual(['gift wrap', ''])
  const draft = await value(orders.checkout({ callId }))
  expect(draft.lineNotes).toEqual(['HV-1042: gift wrap'])
  expect(JSON.stringify(await sandbox.control.requests('addToCart'))).not.toContain('gift')
})

test('the lines of a list go in together and in their order', async () => {
  const callId = await signedInCall()
  const { basket } = running.desk.handlers
  const codes = ['HV-3307', 'HV-1042', 'HV-2210', 'HV-1042']
  const lines = codes.map((code, at) => ({ ...LINE, code, quantity: String(at + 1) }))
  const view = await value(basket.addAll({ callId, lines }))
  expect(view.lines.map(({ code }) => code)).toEqual(codes)
  await running.when(callId, isQuiet)
  const sent = await sandbox.control.requests('addToCart')
  expect(sent.slice(-4).map(({ params }) => [params.sku, params.quantity])).toEqual(
    codes.map((code, at) => [code, String(at + 1)]),
  )
})
