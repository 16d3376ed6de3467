import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  callWithLines,
  createdOf,
  ELEANOR,
  isReadBack,
  isSettled,
  openCall,
  place,
  TOM,
} from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(async () => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' } })
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().products > 300)
})
afterEach(() => {
  running.stop()
})

/** Eleanor's order of two lines, placed and read back. */
async function placed() {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  const view = await running.when(callId, isReadBack)
  const [row] = (await value(running.desk.handlers.journal.placed(ALL))).rows
  return { orderRef: createdOf(view).orderRef, id: row?.id ?? '' }
}

const ALL = {
  text: '',
  state: 'all',
  from: '',
  to: '',
  sort: 'at',
  isAscending: false,
  skip: 0,
  limit: 100,
} as const

const again = () => running.desk.handlers.again

test('the last order comes back as it is today, and nothing is in the basket before that is said', async () => {
  const { orderRef, id } = await placed()
  const callId = await openCall(running)
  const last = await value(again().look({ callId, id: null }))
  expect(last).toMatchObject({ id, order: orderRef, currency: 'GBP' })
  expect(last.lines).toMatchObject([
    { place: 0, code: 'HV-1042', quantity: '2', offer: 'add' },
    { place: 1, code: 'HV-2210', quantity: '3', offer: 'add' },
  ])
  for (const { was, now } of last.lines) expect(now).toBe(was)
  expect(running.view(callId).lines).toEqual([])

  await value(again().add({ callId, id, places: [1] }))
  const view = await running.when(callId, (now) => now.lines.length > 0 && isSettled(now))
  expect(view.lines).toMatchObject([{ code: 'HV-2210', quantity: '3', override: null }])
  expect(view.log.map(({ text }) => text)).toContain(
    `One line of order ${orderRef} added again, at today’s prices`,
  )
})

test('no order of another customer is looked into or added, nor one nobody knows', async () => {
  const { id } = await placed()
  const callId = await openCall(running, TOM)
  const other = { error: { message: expect.stringContaining('another customer’s') } }
  expect(await again().look({ callId, id })).toMatchObject(other)
  expect(await again().add({ callId, id, places: [0] })).toMatchObject(other)
  expect(await again().look({ callId, id: null })).toMatchObject({
    error: { message: expect.stringContaining('Nothing was ordered here') },
  })
  expect(await again().look({ callId, id: 'nothing' })).toMatchObject({ kind: 'error' })
  expect(running.view(callId).lines).toEqual([])
})

test('from a list it goes to the open call of its customer, else to a new one for them', async () => {
  const { id } = await placed()
  // The call that placed it is spent; what main holds of it signs its customer in again.
  const first = await value(again().call({ id }))
  const view = await running.when(first.callId, ({ customer }) => customer !== null)
  expect(view.customer?.email).toBe(ELEANOR.email)
  expect((await value(again().call({ id }))).callId).toBe(first.callId)
  expect((await value(again().look({ callId: first.callId, id }))).lines).toHaveLength(2)
})

test('a line that is not in the order adds nothing', async () => {
  const { id } = await placed()
  const callId = await openCall(running)
  expect(await again().add({ callId, id, places: [7] })).toMatchObject({ kind: 'error' })
  expect(running.view(callId).lines).toEqual([])
})

test('what the stock says otherwise since is told of each line', async () => {
  await placed()
  await sandbox.control.setWindow('HV-1042', { end: '2020-01-31' })
  await sandbox.control.setStock('HV-2210', { WH1: '1', WH2: '0', SHOP: '0' })
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().work.kind === 'refreshing')
  await running.until(() => running.desk.stockStatus().work.kind === 'idle')
  const callId = await openCall(running)
  const { lines } = await value(again().look({ callId, id: null }))
  expect(lines).toMatchObject([
    { code: 'HV-1042', offer: 'ask', changes: [{ word: 'Not on sale' }] },
    { code: 'HV-2210', offer: 'add', changes: [{ word: 'Too few' }] },
  ])
})
