import { afterEach, expect, test } from 'vitest'
import { callWithLines, isReadBack, isSettled, openCall, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { absentOrder, arriveLate, learnReadBacks } from './settlingHelp.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const GRACE_MS = 240_000
const SETTINGS = { whoIsHere: 'Ruth' }

const sandbox = sandboxOfFile()
let running: RunningDesk

afterEach(() => running.stop())

function start(hasKeyring: boolean, folder?: string): void {
  running = startDesk(sandbox, {
    settings: SETTINGS,
    hasKeyring,
    ...(folder === undefined ? {} : { folder }),
  })
  running.desk.start()
}

function startAgain(hasKeyring: boolean): void {
  running.stop()
  start(hasKeyring, running.folder)
}

/** An order that was placed, read back, and whose basket was closed. */
async function placedOrder(): Promise<string> {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  return (await running.when(callId, isReadBack)).token
}

/** What the record of an order says last. */
async function recordOf(token: string): Promise<readonly string[]> {
  const page = { skip: 0, limit: 9, sort: 'at', isAscending: false, from: '', to: '' } as const
  const asked = { text: token, state: 'placed', ...page } as const
  const { rows } = await value(running.desk.handlers.journal.placed(asked))
  const { steps } = await value(running.desk.handlers.journal.record({ id: rows[0]?.id ?? '' }))
  return steps.map(({ text }) => text)
}

/** Time passes until the record of an order says so. */
async function untilRecord(token: string, words: string): Promise<void> {
  while (!(await recordOf(token)).some((text) => text.startsWith(words))) {
    await running.clock.advance(GRACE_MS)
  }
}

const LOOKED = 'Looked through the customer’s orders once more'
const TO_BE_LOOKED = 'To be looked for once more'
const NOBODY_COULD = 'Not looked for once more yet'

test('a second one is found after a restart, in the session that the order went out in', async () => {
  start(true)
  const token = await placedOrder()
  await arriveLate(sandbox, token)
  startAgain(true)
  expect((await recordOf(token)).at(-1)).toContain(TO_BE_LOOKED)
  await running.clock.advance(GRACE_MS)
  await running.until(() => running.desk.unsettledCount() === 1)
  expect(await running.unsettled()).toMatchObject([{ token, phase: { kind: 'doubled' } }])
})

test('without a session or sign-in the record says so, until the customer is on a call', async () => {
  start(false)
  const token = await placedOrder()
  await arriveLate(sandbox, token)
  startAgain(false)
  await untilRecord(token, NOBODY_COULD)
  expect(await running.unsettled()).toEqual([])
  await openCall(running)
  await running.until(() => running.desk.unsettledCount() === 1)
  expect(await running.unsettled()).toMatchObject([{ token, phase: { kind: 'doubled' } }])
  expect((await recordOf(token)).at(-1)).toContain(LOOKED)
})

test('what was looked for once more is not looked for again at the next start', async () => {
  start(true)
  const token = await placedOrder()
  await untilRecord(token, LOOKED)
  startAgain(true)
  const before = await recordOf(token)
  await running.clock.advance(3 * GRACE_MS)
  expect(await recordOf(token)).toEqual(before)
  expect(before.at(-1)).toContain(LOOKED)
})

test('an order that was sent again is looked for at the next start too, once', async () => {
  start(true)
  running.stop()
  learnReadBacks(running, 20)
  start(true, running.folder)
  const absent = await absentOrder(running, sandbox)
  const { callId } = await value(running.desk.handlers.journal.sendAgain({ id: absent.id }))
  await running.when(callId, (view) => view.lines.length > 0 && isSettled(view))
  await value(place(running, callId))
  const times = async () => (await recordOf(absent.token)).filter((text) => text.startsWith(LOOKED))
  await untilRecord(absent.token, LOOKED)
  expect(await times()).toHaveLength(1)
  startAgain(true)
  expect((await recordOf(absent.token)).at(-1)).toContain(TO_BE_LOOKED)
  while ((await times()).length < 2) await running.clock.advance(GRACE_MS)
  startAgain(true)
  expect((await recordOf(absent.token)).at(-1)).toContain(LOOKED)
})

test('an order that a person says is there has its basket closed too', async () => {
  start(true)
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  const { token } = await value(place(running, callId))
  const [one] = await running.unsettled()
  const word = { id: one?.id ?? '', isThere: true, orderRef: 'QU-77', note: 'Seen in the CRM' }
  await value(running.desk.handlers.journal.settle(word))
  await untilRecord(token, 'Basket closed')
  expect(await sandbox.control.requests('endCartSession')).toHaveLength(1)
})

test('a basket that could not be closed while the call lasted is closed after it', async () => {
  start(true)
  const callId = await callWithLines(running)
  const lost = { fault: 'lostBefore', count: 0 } as const
  await sandbox.control.fault({ method: 'endCartSession', ...lost })
  await sandbox.control.fault({ method: 'endSession', ...lost })
  const { token } = await value(place(running, callId))
  await value(running.desk.handlers.calls.end({ callId }))
  await sandbox.control.clearFaults()
  await untilRecord(token, 'Basket closed')
  expect(running.desk.openCalls()).toEqual([])
})
