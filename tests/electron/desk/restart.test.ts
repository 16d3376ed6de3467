import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newOrder } from './journal/bothJournals.ts'
import { journalOf } from './journal/journalOf.ts'
import {
  callWithLines,
  createdOf,
  ELEANOR,
  GOOD_CARD,
  isReadBack,
  place,
  simulated,
  TOM,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

/** The same folder, opened again after the desk ended. */
function startAgain(): void {
  running.stop()
  running = startDesk(sandbox, { folder: running.folder })
  running.clock.skipWaits(15_000)
}

const sent = async (method: string) => (await sandbox.control.counts())[method] ?? 0

test('an order that was out when the desk ended is unknown afterwards, and not sent again', async () => {
  const callId = await callWithLines(running)
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
  const placing = place(running, callId)
  await held.whenHeld()
  const { token } = running.view(callId)
  startAgain()
  await held.release()
  await placing
  expect(await running.unsettled()).toMatchObject([
    { what: 'order', token, customer: 'Eleanor Whitcombe' },
  ])
  const again = await callWithLines(running)
  expect((await failure(place(running, again))).message).toContain('Nothing was sent')
  expect(await sent('addOrder')).toBe(1)
  const other = await callWithLines(running, TOM)
  await value(place(running, other))
})

test('a payment that was out when the desk ended is unknown afterwards', async () => {
  const callId = await callWithLines(running)
  const { ledger, orderRef } = createdOf(await value(place(running, callId)))
  await running.when(callId, isReadBack)
  const held = await sandbox.control.fault({ method: 'addTransaction', fault: 'hold' })
  const amount = ledger.total
  const pay = { callId, amount, method: 'Gateway', card: GOOD_CARD, fxRate: null } as const
  const paying = running.desk.handlers.payments.take(pay)
  await held.whenHeld()
  startAgain()
  await held.release()
  await paying
  expect(await running.unsettled()).toMatchObject([{ what: 'payment', amount }])
  expect((await running.unsettled())[0]?.words.headline).toContain('may have been taken')
  expect(orderRef).toMatch(/^QU-/)
  expect(await sent('addTransaction')).toBe(1)
})

test('what was written and never sent is closed, and said so', async () => {
  running.stop()
  const { journal } = journalOf(running.folder)
  await value(journal.writeOrder(newOrder('i1')))
  journal.close()
  startAgain()
  expect(await running.unsettled()).toEqual([])
  const callId = await callWithLines(running)
  await value(place(running, callId))
})

test('a second desk on the same folder reads, and sends nothing', async () => {
  const second = startDesk(sandbox, { folder: running.folder })
  const callId = await callWithLines(second)
  const told = await failure(place(second, callId))
  expect(told.message).toContain('Another window')
  expect(await sent('addOrder')).toBe(0)
  second.stop()
  const own = await callWithLines(running)
  await value(place(running, own))
})

test('a second desk on the same folder shows what is unsettled, and leaves it alone', async () => {
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await sandbox.control.fault({ method: 'getOrders', fault: 'code', code: 1061, count: 0 })
  await value(place(running, callId))
  const { token } = running.view(callId)
  const second = startDesk(sandbox, { folder: running.folder })
  second.desk.start()
  expect(await second.unsettled()).toMatchObject([{ token, phase: { kind: 'cannotLook' } }])
  const [one] = await second.unsettled()
  const word = { id: one?.id ?? '', isThere: true, orderRef: 'QU-1', note: 'seen' }
  second.settings.whoIsHere = 'Ruth'
  const told = await failure(second.desk.handlers.journal.settle(word))
  expect(told.message).toContain('Another window')
  second.stop()
  expect(second.lastSession()).toBe('')
})

test.each([
  ['before it is written', 'BEFORE INSERT ON intents'],
  ['before it leaves', "BEFORE UPDATE ON intents WHEN new.step = 'sent'"],
])('a disk that fails %s: nothing is sent, and the reason is shown', async (_name, when) => {
  const callId = await callWithLines(running)
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full ${when} BEGIN SELECT RAISE(ABORT, 'disk is full'); END`)
  const told = await failure(place(running, callId))
  expect(told.message).toContain('Nothing was sent')
  expect(running.view(callId).order.kind).toBe('none')
  expect(await sent('addOrder')).toBe(0)
  vandal.exec('DROP TRIGGER full')
  vandal.close()
})

test('a disk that fails after sending: the row stays open, and the number is shown', async () => {
  const callId = await callWithLines(running)
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents WHEN new.step = 'created'
    BEGIN SELECT RAISE(ABORT, 'disk is full'); END`)
  const view = await value(place(running, callId))
  expect(createdOf(view).orderRef).toMatch(/^QU-/)
  vandal.exec('DROP TRIGGER full')
  vandal.close()
  startAgain()
  expect(await running.unsettled()).toMatchObject([{ what: 'order', token: view.token }])
})

test('a card that went with an order that is not on disk yet: no payment meanwhile, and then it is looked for', async () => {
  const callId = await callWithLines(running)
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents WHEN new.step = 'created'
    BEGIN SELECT RAISE(ABORT, 'disk is full'); END`)
  const view = await value(place(running, callId, GOOD_CARD))
  expect(view.pay).toMatchObject({ kind: 'shut', reason: expect.stringContaining('disk') })
  vandal.exec('DROP TRIGGER full')
  vandal.close()
  await running.clock.advance(5_000)
  expect(await running.unsettled()).toMatchObject([
    { what: 'payment', orderRef: createdOf(view).orderRef },
  ])
})

test('a disk that has room again: what could not be written is, without a restart', async () => {
  const callId = await callWithLines(running)
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'full'); END`)
  expect((await failure(place(running, callId))).message).toContain('Nothing was sent')
  vandal.exec('DROP TRIGGER full')
  await running.clock.advance(5_000)
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents WHEN new.step = 'created'
    BEGIN SELECT RAISE(ABORT, 'full'); END`)
  const { token } = await value(place(running, callId))
  vandal.exec('DROP TRIGGER full')
  vandal.close()
  await running.clock.advance(5_000)
  const page = { skip: 0, limit: 9, sort: 'at', isAscending: false, from: '', to: '' } as const
  const asked = { text: token, state: 'placed', ...page } as const
  const { rows } = await value(running.desk.handlers.journal.placed(asked))
  expect(rows).toMatchObject([{ token, state: { word: 'Quote' } }])
  expect(await sent('addOrder')).toBe(1)
})

test('an order that was written late has its basket closed as soon as the disk takes writes again', async () => {
  const callId = await callWithLines(running)
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents WHEN new.step = 'created'
    BEGIN SELECT RAISE(ABORT, 'full'); END`)
  await value(place(running, callId))
  vandal.exec('DROP TRIGGER full')
  vandal.close()
  while (!isReadBack(running.view(callId))) await running.clock.advance(5_000)
  expect(await sent('endCartSession')).toBe(1)
})

test('a quote that is left to be rung back while the disk takes nothing: said, and not noted', async () => {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
  vandal.exec(`CREATE TRIGGER full BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'full'); END`)
  const asked = { callId, when: 'tomorrow at ten' }
  const told = await failure(running.desk.handlers.orders.ringBack(asked))
  expect(told.message).toContain('Nothing was written down')
  vandal.exec('DROP TRIGGER full')
  vandal.close()
  await value(running.desk.handlers.orders.ringBack(asked))
})

test('no card, password, session or name is in any file the desk wrote', async () => {
  const callId = await callWithLines(running)
  const card = { ...simulated(2008), number: '4929000005559', cv2: '737' }
  await value(place(running, callId, card))
  await running.when(callId, (view) => createdOf(view).words.chip.word === 'Payment unknown')
  const session = running.lastSession()
  running.stop()
  const secrets = [card.number, card.holder, ELEANOR.password, session, 'Whitcombe']
  expect(secretsIn(running, secrets)).toEqual([])
  expect(valuesIn(running.folder).filter((text) => /\b737\b/.test(text))).toEqual([])
  const journal = new DatabaseSync(join(running.folder, 'journal.db'))
  journal.exec(`CREATE TABLE leak (text TEXT);
    INSERT INTO leak VALUES ('${card.number}'), ('code ${card.cv2}')`)
  journal.close()
  expect(secretsIn(running, secrets)).toEqual([card.number])
  expect(valuesIn(running.folder).filter((text) => /\b737\b/.test(text))).toEqual(['code 737'])
})

function secretsIn({ folder, logged }: RunningDesk, secrets: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name)).toString('latin1'),
  )
  return secrets.filter((secret) => [...files, ...logged].some((text) => text.includes(secret)))
}

/** Every text in every table: a security code is too short to be looked for in raw bytes. */
function valuesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .flatMap((name) => {
      const database = new DatabaseSync(join(folder, name), { readOnly: true })
      const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
      const rows = tables.flatMap((table) =>
        database.prepare(`SELECT * FROM ${String(table.name)}`).all(),
      )
      database.close()
      return rows.flatMap((row) => Object.values(row).map(String))
    })
}
