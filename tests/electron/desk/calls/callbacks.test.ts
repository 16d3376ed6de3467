import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { callbackHandlers } from '../../../../electron/desk/calls/callbacks.ts'
import { callWithLines, isSettled, line, openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { CALL, smallDesk } from '../smallDesk.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

const begin = (folder?: string) => {
  running = startDesk(sandbox, folder === undefined ? {} : { folder })
  running.clock.skipWaits(5_000)
  running.desk.start()
}
beforeEach(() => begin())
afterEach(() => running.stop())

const DUE = '2026-11-24T11:00:00.000Z'
const reminders = () => value(running.desk.handlers.reminders.list(undefined))

test('a dropped call keeps its basket, reminds this desk and stands in the activities', async () => {
  const callId = await callWithLines(running)
  const { calls } = running.desk.handlers
  const view = await value(calls.drop({ callId, dueAt: DUE }))
  const [reminder] = await reminders()
  expect(reminder).toMatchObject({ dueAt: DUE, state: 'waiting' })
  expect(reminder?.text).toMatch(/^Ring back Eleanor Whitcombe, [\d +()]+: 2 lines, £\d+\.\d\d$/)
  expect(view).toMatchObject({ callback: { dueAt: DUE, reminder: reminder?.id } })
  const told = await running.when(callId, ({ log }) =>
    log.some(({ text }) => text.startsWith('The call-back is')),
  )
  expect(told.log.at(-1)).toMatchObject({
    mark: 'done',
    text: 'The call-back is among the activities',
  })
  expect(told.lines).toHaveLength(2)
  expect(await sandbox.control.requests('addActivity')).toHaveLength(1)
})

test('a caller nobody knows is in the reminders alone', async () => {
  const { calls, basket } = running.desk.handlers
  const { callId } = await value(calls.open(undefined))
  await value(basket.add({ callId, ...line('HV-1042') }))
  await running.when(callId, isSettled)
  await value(calls.drop({ callId, dueAt: DUE }))
  expect((await reminders())[0]?.text).toMatch(/^Ring back New caller: 1 line, £/)
  expect(await sandbox.control.requests('addActivity')).toHaveLength(0)
})

test('after a restart the call is still to be rung back; answered, its reminder is done', async () => {
  const callId = await callWithLines(running)
  await value(running.desk.handlers.calls.drop({ callId, dueAt: DUE }))
  running.stop()
  begin(running.folder)
  expect(running.view(callId).callback).toMatchObject({ dueAt: DUE })
  const view = await value(running.desk.handlers.calls.answered({ callId }))
  expect(view.callback).toBeNull()
  expect(view.lines).toHaveLength(2)
  expect((await reminders()).map(({ state }) => state)).toEqual(['done'])
})

test('dropped twice, one reminder is open', async () => {
  const callId = await callWithLines(running)
  const { calls } = running.desk.handlers
  await value(calls.drop({ callId, dueAt: DUE }))
  await value(calls.drop({ callId, dueAt: '2026-11-24T12:00:00.000Z' }))
  expect((await reminders()).filter(({ state }) => state !== 'done')).toHaveLength(1)
})

test('the reminder of a call stays until there is another one, on a disk that fails as well', async () => {
  const { parts, open, call } = smallDesk()
  open({ callback: { dueAt: DUE, reminder: 7 } })
  const done: number[] = []
  const handlers = callbackHandlers({
    ...parts,
    reminders: {
      add: () => {
        throw new Error('disk is full')
      },
      setDone: (id) => done.push(id) > 0,
    },
  })
  await failure(handlers.drop({ callId: CALL, dueAt: '2026-11-24T12:00:00.000Z' }))
  expect(done).toEqual([])
  expect(call().callback).toEqual({ dueAt: DUE, reminder: 7 })
})

test('a number that rang is rung back, also where nobody knows whose it is and nothing was said', async () => {
  running.desk.callFrom('01632960123')
  const [call] = running.desk.openCalls()
  const callId = call?.callId ?? ''
  await value(running.desk.handlers.calls.drop({ callId, dueAt: DUE }))
  expect((await reminders())[0]?.text).toBe('Ring back New caller, 01632960123')
  running.stop()
  begin(running.folder)
  expect(running.view(callId)).toMatchObject({ rang: '01632960123', callback: { dueAt: DUE } })
})

test('who was found for a call is found for it after a restart', async () => {
  const known = await openCall(running)
  const { directory, calls } = running.desk.handlers
  await running.until(() => running.told.includes('directoryChanged'))
  await value(calls.end({ callId: known }))
  const { hits } = await value(directory.find({ text: 'whitcombe' }))
  const id = hits[0]?.id ?? ''
  const { callId } = await value(calls.open(undefined))
  await value(directory.choose({ callId, id }))
  const { expected } = running.view(callId)
  running.stop()
  begin(running.folder)
  expect(running.view(callId)).toMatchObject({ name: 'Eleanor Whitcombe', expected })
  await running.until(() => running.told.includes('directoryChanged'))
  expect((await failure(running.desk.handlers.directory.forget({ id }))).message).toContain('call')
})

test('a time that the disk does not take leaves the one before', async () => {
  const callId = await callWithLines(running)
  const { calls } = running.desk.handlers
  await value(calls.drop({ callId, dueAt: DUE }))
  const database = new DatabaseSync(join(running.folder, 'desk.db'))
  database.exec(
    "CREATE TRIGGER full BEFORE INSERT ON reminders BEGIN SELECT RAISE(ABORT, 'full'); END",
  )
  database.close()
  await failure(calls.drop({ callId, dueAt: '2026-11-24T12:00:00.000Z' }))
  expect(running.view(callId).callback).toMatchObject({ dueAt: DUE })
  expect((await reminders()).map(({ state }) => state)).toEqual(['waiting'])
})
