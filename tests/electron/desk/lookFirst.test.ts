import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  addLines,
  callWithLines,
  createdOf,
  ELEANOR,
  formOf,
  isReadBack,
  line,
  place,
  TOM,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { learnReadBacks } from './settlingHelp.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
const SETTINGS = { whoIsHere: 'Ruth' }
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: SETTINGS })
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

/** A session's longest life and the grace, as they are set where nobody set anything. */
const LONGEST_ON_ITS_WAY_MS = (60 + 4) * 60_000

const EVERY_ROW = {
  text: '',
  state: 'placed',
  skip: 0,
  limit: 9,
  sort: 'at',
  isAscending: false,
  from: '',
  to: '',
} as const

const JOURNAL = ['journal.db', 'journal.db-wal']
const inFolder = (name: string) => join(running.folder, name)
const sent = async (method: string) => (await sandbox.control.counts())[method] ?? 0

/** The same folder, opened again after the desk ended and something was done to its files. */
function startAgain(meanwhile: () => void): void {
  running.stop()
  meanwhile()
  running = startDesk(sandbox, { folder: running.folder, settings: SETTINGS })
  running.clock.skipWaits(15_000)
}

/** An order of somebody else's, so that there is something in the journal. */
async function anOrder(): Promise<void> {
  const callId = await callWithLines(running, TOM)
  await value(place(running, callId))
  await running.when(callId, isReadBack)
}

/** Takes a backup, places an order after it, and puts the backup back. */
async function orderLostWithBackup(): Promise<string> {
  await anOrder()
  for (const name of JOURNAL) {
    if (existsSync(inFolder(name))) copyFileSync(inFolder(name), inFolder(`backup-${name}`))
  }
  const callId = await callWithLines(running)
  const { orderRef } = createdOf(await value(place(running, callId)))
  await running.when(callId, isReadBack)
  startAgain(() => {
    for (const name of JOURNAL) rmSync(inFolder(name), { force: true })
    for (const name of JOURNAL) {
      if (existsSync(inFolder(`backup-${name}`)))
        copyFileSync(inFolder(`backup-${name}`), inFolder(name))
    }
  })
  return orderRef
}

test('a journal that is no database is set aside, said, and orders go on with a look first', async () => {
  startAgain(() => {
    for (const name of JOURNAL) rmSync(inFolder(name), { force: true })
    writeFileSync(inFolder('journal.db'), 'no database at all '.repeat(500))
  })
  expect(running.notices).toEqual([
    expect.stringContaining('was damaged. It is kept as journal.damaged-'),
  ])
  expect(
    readdirSync(running.folder).filter((name) => name.startsWith('journal.damaged-')),
  ).toHaveLength(1)
  const callId = await callWithLines(running, TOM)
  const before = await sent('getOrders')
  await sandbox.control.fault({ method: 'addOrder', fault: 'code', code: 1011 })
  await place(running, callId)
  // The CRM refused the order, so that nothing was read back: this look came first.
  expect((await sent('getOrders')) - before).toBe(1)
})

test('with an older copy nothing is sent beside an order that it does not know', async () => {
  const orderRef = await orderLostWithBackup()
  expect(running.notices).toEqual([expect.stringContaining('may be missing in it')])
  const callId = await callWithLines(running)
  const told = await failure(place(running, callId))
  expect(told.message).toContain(`The CRM has ${orderRef} for this customer`)
  expect(told).toMatchObject({ fields: { isAnother: told.message } })
  expect(await sent('addOrder')).toBe(2)
})

test('with an older copy what is not there yet may still come, for as long as a session can live', async () => {
  await anOrder()
  startAgain(() => rmSync(inFolder('journal.mark')))
  const callId = await callWithLines(running)
  const told = await failure(place(running, callId))
  expect(told.message).toMatch(
    /may still be on its way until 24 Nov 2026, \d\d:\d\d\. Nothing was sent/,
  )
  expect(told).toMatchObject({ fields: { isAnother: told.message } })
  expect(await sent('addOrder')).toBe(1)
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  await value(place(running, callId))
  expect(await sent('addOrder')).toBe(2)
})

test('with an older copy another order goes by a person’s word, and other customers freely', async () => {
  await orderLostWithBackup()
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  await value(running.desk.handlers.orders.place({ ...formOf(callId, draft), isAnother: true }))
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  await value(place(running, await callWithLines(running, TOM)))
  expect(await sent('addOrder')).toBe(4)
})

test('with an older copy what this desk has placed since is known, and stands in nobody’s way', async () => {
  await anOrder()
  startAgain(() => rmSync(inFolder('journal.mark')))
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  const first = await callWithLines(running)
  await value(place(running, first))
  await running.when(first, isReadBack)
  const second = await callWithLines(running)
  await addLines(running, second, [line('HV-3307')])
  await value(place(running, second))
  expect(await sent('addOrder')).toBe(3)
})

test('with an older copy nothing is sent while nobody can look', async () => {
  await anOrder()
  startAgain(() => rmSync(inFolder('journal.mark')))
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'getOrders', fault: 'code', code: 1061, count: 0 })
  const told = await failure(place(running, callId))
  expect(told).toMatchObject({ kind: 'offline' })
  expect(told.message).toContain('look through the customer’s orders first')
  expect(await sent('addOrder')).toBe(1)
})

test('with an older copy no payment is taken on an order from before while another may still come', async () => {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  await running.when(callId, isReadBack)
  const { rows } = await value(running.desk.handlers.journal.placed(EVERY_ROW))
  startAgain(() => rmSync(inFolder('journal.mark')))
  const call = await value(running.desk.handlers.journal.openWaiting({ id: rows[0]?.id ?? '' }))
  await value(running.desk.handlers.customers.signIn({ ...ELEANOR, callId: call.callId }))
  const cash = {
    callId: call.callId,
    amount: 100,
    method: 'Cash',
    card: null,
    fxRate: null,
  } as const
  const told = await failure(running.desk.handlers.payments.take(cash))
  expect(told.message).toMatch(/may lack a payment on this order.* until 24 Nov 2026, \d\d:\d\d/)
  expect(await sent('addTransaction')).toBe(0)
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  await value(running.desk.handlers.payments.sayPaid({ callId: call.callId, paid: 0, note: '' }))
  await value(running.desk.handlers.payments.take(cash))
  expect(await sent('addTransaction')).toBe(1)
})

test('with an older copy a payment on an order placed since is taken at once', async () => {
  await anOrder()
  startAgain(() => rmSync(inFolder('journal.mark')))
  await running.clock.advance(1_000)
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  await value(running.desk.handlers.orders.place({ ...formOf(callId, draft), isAnother: true }))
  const cash = { callId, amount: 100, method: 'Cash', card: null, fxRate: null } as const
  await value(running.desk.handlers.payments.take(cash))
  expect(await sent('addTransaction')).toBe(1)
})

test('with an older copy the trust that was learned begins anew', async () => {
  const whole = async () => {
    const { wholeReadBacks } = await value(running.desk.handlers.journal.learned(undefined))
    return wholeReadBacks
  }
  startAgain(() => learnReadBacks(running, 20))
  expect(await whole()).toBe(20)
  startAgain(() => rmSync(inFolder('journal.mark')))
  expect(await whole()).toBe(0)
  await running.clock.advance(LONGEST_ON_ITS_WAY_MS)
  await anOrder()
  expect(await whole()).toBe(1)
})
