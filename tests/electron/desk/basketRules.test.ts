import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caller } from '../../sandbox/caller.ts'
import { createdOf, formOf, isSettled } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile({ isKept: true })
let running: RunningDesk

beforeAll(async () => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
  running.desk.start()
  await running.until(() => running.desk.stockStatus().products > 300)
})
afterAll(() => running.stop())

const WISH = fc.record({
  unit: fc.constantFrom('unit' as const, 'case' as const),
  quantity: fc.constantFrom('1', '2', '5', '0.5'),
  location: fc.constantFrom('', 'WH2'),
  override: fc.constantFrom(null, { unitPrice: '1.25', reason: 'agreed' }),
})

const EDIT = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    code: fc.constantFrom('HV-1042', 'HV-2210'),
    wish: WISH,
  }),
  fc.record({ kind: fc.constant('change' as const), at: fc.nat(9), wish: WISH }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(9) }),
)

type Edit = typeof EDIT extends fc.Arbitrary<infer Value> ? Value : never

async function apply(callId: string, edit: Edit): Promise<void> {
  const { basket } = running.desk.handlers
  if (edit.kind === 'add') {
    await value(basket.add({ callId, code: edit.code, ...edit.wish }))
    return
  }
  const { lines } = running.view(callId)
  const lineId = lines[edit.at % Math.max(lines.length, 1)]?.lineId
  if (lineId === undefined) return
  await value(
    edit.kind === 'change'
      ? basket.change({ callId, lineId, ...edit.wish })
      : basket.remove({ callId, lineId }),
  )
}

/** What the CRM holds, by code and unit: lines it has merged count as one. */
async function heldByCrm(): Promise<Record<string, number>> {
  const cart = await caller(sandbox)('getCart', { session_id: running.lastSession() })
  return summed(
    (cart.items ?? []).map((row) => [
      `${String(row.code)} ${String(row.uom)}`,
      Number(row.quantity),
    ]),
  )
}

const summed = (pairs: [string, number][]): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const [name, quantity] of pairs) sums[name] = (sums[name] ?? 0) + quantity
  return sums
}

describe.each(['merge', 'separate'] as const)('a CRM that keeps lines by %s', (lines) => {
  beforeAll(async () => {
    await sandbox.control.setSwitches({ lines })
  })

  test('holds what the screen shows, after any edits at any pace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(EDIT, fc.boolean()), { minLength: 1, maxLength: 8 }),
        async (edits) => {
          const { callId } = await value(running.desk.handlers.calls.open(undefined))
          for (const [edit, waits] of edits) {
            await apply(callId, edit)
            if (waits) await running.when(callId, isSettled)
          }
          const view = await running.when(callId, isSettled)
          const shown = view.lines.map(({ code, unit, quantity }): [string, number] => [
            `${code} ${unit}`,
            Number(quantity),
          ])
          if (shown.length > 0) expect(await heldByCrm()).toEqual(summed(shown))
          const net = view.lines.reduce((total, line) => total + (line.sums?.net ?? 0), 0)
          expect(Math.abs(net - view.totals.net)).toBeLessThanOrEqual(view.lines.length)
          await value(running.desk.handlers.calls.end({ callId }))
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)
})

test('a price the CRM changes is marked with what was shown', async () => {
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  const { basket, customers } = running.desk.handlers
  const wish = { unit: 'unit', quantity: '1', location: '', override: null } as const
  await value(basket.add({ callId, code: 'HV-1042', ...wish }))
  const before = (await running.when(callId, isSettled)).lines[0]?.price?.amount
  await value(customers.signIn({ callId, email: 'eleanor@example.com', password: 'CANDLE42' }))
  const view = await running.when(callId, (now) => now.lines[0]?.price?.amount !== before)
  expect(view.lines[0]?.price).toMatchObject({ was: before, isEstimate: false })
})

test('a line the CRM refuses keeps its place and its reason, and can be mended', async () => {
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  const { basket } = running.desk.handlers
  const wish = { quantity: '1', location: '', override: null } as const
  await value(basket.add({ callId, code: 'NO-SUCH', unit: 'unit', ...wish }))
  const refused = await running.when(callId, (now) => now.lines[0]?.state.kind === 'refused')
  const [line] = refused.lines
  expect(line?.state).toEqual({
    kind: 'refused',
    message: expect.stringContaining('the product is not on sale today'),
  })
  expect(refused.place.kind).toBe('shut')
  await value(basket.remove({ callId, lineId: line?.lineId ?? '' }))
  expect(running.view(callId).lines).toEqual([])
})

test('what somebody else put into the basket is never ordered', async () => {
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  const { basket, customers, orders } = running.desk.handlers
  await value(customers.signIn({ callId, email: 'eleanor@example.com', password: 'CANDLE42' }))
  const wish = { unit: 'unit', quantity: '2', location: '', override: null } as const
  await value(basket.add({ callId, code: 'HV-2210', ...wish }))
  await running.when(callId, isSettled)
  const stranger = { session_id: running.lastSession(), sku: 'HV-1042', quantity: '1' }
  await caller(sandbox)('addToCart', stranger)
  const form = formOf(callId, await value(orders.checkout({ callId })))
  const told = await failure(orders.place(form))
  expect(told.message).toContain('holds more than is shown')
  // The total that was shown had the stranger's line in it: without it it is another.
  expect((await failure(orders.checkout({ callId }))).message).toContain('differs from what was')
  await value(running.desk.handlers.calls.seen({ callId }))
  const view = await value(orders.place(formOf(callId, await value(orders.checkout({ callId })))))
  const order = await sandbox.control.order(createdOf(view).orderRef)
  expect(order?.lines.map(({ code, quantity }) => [code, quantity])).toEqual([['HV-2210', '2']])
})
