import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActivityText } from '../../../../shared/domain/activityChecks.ts'
import { addLines, ELEANOR, openCall, place, TOM } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const TEXT: ActivityText = {
  subject: 'Ring about the candles',
  type: 'DA1',
  team: 'TM1',
  location: 'By phone',
  startDay: '2026-11-26',
  startTime: '10:00',
  endDay: '2026-11-26',
  endTime: '10:15',
  notes: 'Twelve of them',
}
const DAY = { from: '2026-11-26', to: '2026-11-26' }

const sandbox = sandboxOfFile()
let running: RunningDesk
let callId = ''
let contactRef = ''

const start = (options: Parameters<typeof startDesk>[1] = {}) => {
  running = startDesk(sandbox, {
    settings: { whoIsHere: 'Ruth', timeZone: 'Europe/London' },
    patienceMs: 1_500,
    ...options,
  })
}
const adding = () => running.desk.handlers.adding
const add = (more: Partial<ActivityText> = {}, again: number | null = null) =>
  adding().add({ callId, contactRef, text: { ...TEXT, ...more }, again })
const sent = async () => (await sandbox.control.counts()).addActivity ?? 0
const customerOf = () => running.view(callId).customer?.contactRef ?? ''
const open = () => value(adding().open(undefined))
const rows = async () => {
  const asked = { ...DAY, filter: FILTER, sort: { field: 'start', direction: 'asc' } } as const
  const page = await value(running.desk.handlers.activities.rows({ ...asked, first: 0, count: 99 }))
  return page.rows.filter(({ subject }) => subject === TEXT.subject)
}
const FILTER = {
  text: '',
  types: [],
  hiddenTypes: [],
  categories: [],
  weekday: null,
  hour: null,
}
/** Reads the day to its end. */
const read = async () => {
  const look = () => value(running.desk.handlers.activities.look(DAY))
  await look()
  let status = await look()
  await running.until(() => {
    const now = running.desk.handlers.activities.look(DAY)
    if (!(now instanceof Promise) && now.kind === 'ok') status = now.value
    return status.isComplete && status.work.kind === 'idle'
  })
}

/** Whether the latest of those nobody knows the fate of has come so far. */
const isOpenAs = (step: string | undefined) => {
  const all = adding().open(undefined)
  return !(all instanceof Promise) && all.kind === 'ok' && all.value[0]?.step === step
}

beforeEach(async () => {
  start()
  callId = await openCall(running)
  contactRef = customerOf()
})
afterEach(() => running.stop())

test('an activity is added for the signed-in customer, once, and the day shows it', async () => {
  await read()
  const added = await value(add())
  expect(added).toMatchObject({ step: 'added', person: 'Ruth', customer: 'Eleanor Whitcombe' })
  expect(await open()).toEqual([])
  await read()
  expect(await rows()).toMatchObject([
    { ref: added.ref, notes: 'Twelve of them', type: 'DA1', start: '2026-11-26T10:00:00.000Z' },
  ])
  expect(await sent()).toBe(1)
})

test('times are the desk’s own, summer time too', async () => {
  const added = await value(add({ startDay: '2026-08-03', endDay: '2026-08-03' }))
  expect(added.start).toBe('2026-08-03T09:00:00.000Z')
})

test.each([
  [{ subject: ' ' }, 'subject'],
  [{ startTime: '25:00' }, 'startTime'],
  [{ endTime: '09:59' }, 'endTime'],
  [{ startDay: '2026-03-29', endDay: '2026-03-29', startTime: '01:30' }, 'startTime'],
])('%o is named before anything is sent', async (more, field) => {
  const refused = await failure(add(more))
  expect('fields' in refused && Object.keys(refused.fields)).toEqual([field])
  expect(await sent()).toBe(0)
})

test('fields the CRM refuses are named, and nothing is left open', async () => {
  const refused = await failure(add({ type: 'ZZ9', team: 'TM99' }))
  expect(refused).toMatchObject({ kind: 'invalid', message: expect.stringContaining('Mend') })
  expect('fields' in refused && Object.keys(refused.fields).toSorted()).toEqual(['team', 'type'])
  expect(await open()).toEqual([])
})

test('it goes for the customer it was written for, in a session that is still theirs', async () => {
  expect(
    (await failure(adding().add({ callId: 'x', contactRef, text: TEXT, again: null }))).message,
  ).toContain('has ended')
  await value(running.desk.handlers.customers.signOut({ callId }))
  expect((await failure(add())).message).toContain('not signed in')
  await value(running.desk.handlers.customers.signIn({ callId, ...TOM }))
  expect((await failure(add())).message).toContain('Another customer')
  contactRef = customerOf()
  await addLines(running, callId)
  await value(place(running, callId))
  expect((await failure(add())).message).toContain('Open a new call')
  expect(await sent()).toBe(0)
})

test('a customer the CRM let go of is signed in again; nothing was added until then', async () => {
  await sandbox.control.expireSessions()
  expect(await failure(add())).toMatchObject({ kind: 'signedOut' })
  await running.when(callId, ({ signIn }) => signIn.kind === 'signedIn')
  expect(await value(add())).toMatchObject({ step: 'added' })
  await read()
  expect(await rows()).toHaveLength(1)
})

test('a CRM that is too busy has added nothing, and may be asked again', async () => {
  await sandbox.control.fault({ method: 'addActivity', fault: 'code', code: 9050, count: 1 })
  expect(await failure(add())).toMatchObject({ kind: 'busy' })
  expect(await open()).toEqual([])
  expect(await value(add())).toMatchObject({ step: 'added' })
})

describe('a lost answer', () => {
  const lose = (fault: 'lostAfter' | 'lostBefore') =>
    sandbox.control.fault({ method: 'addActivity', fault, count: 1 })

  test('is settled by looking where it arrived', async () => {
    await lose('lostAfter')
    expect(await value(add())).toMatchObject({ step: 'added', ref: expect.any(String) })
    await read()
    expect(await rows()).toHaveLength(1)
    expect(await sent()).toBe(1)
  })

  test('is never settled by another one that was there before', async () => {
    const first = await value(add())
    await lose('lostBefore')
    const second = await value(add())
    expect(second.step).toBe('looking')
    running.clock.skipWaits(60_000)
    await running.clock.advance(5_000)
    await running.until(() => isOpenAs('unknown'))
    expect((await value(adding().read({ id: second.id }))).ref).toBe(null)
    expect(first.ref).not.toBe(null)
  })

  test('of one that did not arrive leaves it unknown after a while; a person decides', async () => {
    await lose('lostBefore')
    const { id } = await value(add())
    running.clock.skipWaits(60_000)
    await running.clock.advance(5_000)
    await running.until(() => isOpenAs('unknown'))
    expect((await failure(add())).message).toContain('may be there already')
    await value(running.desk.handlers.customers.signIn({ callId, ...TOM }))
    expect(
      (await failure(adding().add({ callId, contactRef: customerOf(), text: TEXT, again: id })))
        .message,
    ).toContain('another customer')
    await value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
    running.settings.whoIsHere = ''
    expect((await failure(add({}, id))).message).toContain('Choose who')
    running.settings.whoIsHere = 'Ruth'
    expect(await value(add({}, id))).toMatchObject({ step: 'added' })
    expect(await value(adding().read({ id }))).toMatchObject({ step: 'notThere', person: 'Ruth' })
    expect(await open()).toEqual([])
    await read()
    expect(await rows()).toHaveLength(1)
  })

  test('is not sent again where it has come in meanwhile', async () => {
    const held = await sandbox.control.fault({ method: 'addActivity', fault: 'hold', count: 1 })
    const adds = value(add())
    await held.whenHeld()
    const { id, step } = await adds
    expect(step).toBe('looking')
    running.clock.skipWaits(60_000)
    await running.clock.advance(5_000)
    await running.until(() => isOpenAs('unknown'))
    await held.release()
    expect(await value(add({}, id))).toMatchObject({ id, step: 'added' })
    await read()
    expect(await rows()).toHaveLength(1)
    expect(await sent()).toBe(1)
  })
})

test('one that was out when the desk was killed is looked for by the next desk', async () => {
  const held = await sandbox.control.fault({ method: 'addActivity', fault: 'hold', count: 1 })
  const adds = add()
  await held.whenHeld()
  expect(running.desk.pendingCount()).toBe(1)
  running.stop()
  await held.release()
  await adds
  start({ folder: running.folder })
  const out = await open()
  expect(out).toMatchObject([{ step: 'looking', text: TEXT }])
  running.desk.start()
  running.clock.skipWaits(60_000)
  await running.clock.advance(1)
  await running.until(() => isOpenAs(undefined))
  const id = out[0]?.id ?? 0
  expect(await value(adding().read({ id }))).toMatchObject({
    step: 'added',
    ref: expect.any(String),
  })
  expect(await sent()).toBe(1)
})

test('a disk that takes nothing lets nothing leave', async () => {
  const other = new DatabaseSync(join(running.folder, 'desk.db'))
  other.exec('BEGIN IMMEDIATE')
  expect(await failure(add())).toMatchObject({ kind: 'invalid' })
  other.exec('ROLLBACK')
  other.close()
  expect(await sent()).toBe(0)
  expect(await value(add())).toMatchObject({ step: 'added' })
})
