import { afterEach, expect, test } from 'vitest'
import { whoseCall } from '../../../../electron/desk/activities/callSheet/whoseCall.ts'
import type { CallSheetView } from '../../../../shared/desk/callSheet.ts'
import { eleanorIn, endKept } from '../customers/live/served.ts'
import { openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The Tuesday and the Friday of the week that the training company has written. */
const TUESDAY = Date.parse('2026-11-24T08:00:00Z')

const sandbox = sandboxOfFile()
let running: RunningDesk
const SETTINGS = { whoIsHere: 'Ruth', timeZone: 'Europe/London' }
const start = (now: number, folder?: string) => {
  running = startDesk(sandbox, { settings: SETTINGS, now, ...(folder && { folder }) })
}
afterEach(() => running.stop())

const sheet = () => running.desk.handlers.callSheet
const read = () => value(sheet().read(undefined))
const subjects = (calls: CallSheetView['calls']) => calls.map(({ activity }) => activity.subject)
const marksOf = (calls: CallSheetView['calls']) => calls.map(({ mark }) => mark?.kind ?? null)
const reminders = () => value(running.desk.handlers.reminders.list(undefined))

/** Has the two days read, and answers the sheet. */
async function looked(): Promise<CallSheetView> {
  const { before: from, day: to } = await read()
  const activities = running.desk.handlers.activities
  await value(activities.look({ from, to }))
  await running.until(() => {
    const now = activities.look({ from, to })
    return !(now instanceof Promise) && now.kind === 'ok' && now.value.isComplete
  })
  return read()
}
const first = ({ calls: [call] }: CallSheetView) => ({
  key: call?.activity.key ?? '',
  day: call?.day ?? '',
})

test('the sheet has the calls of today by their hour, and those of yesterday that nobody worked', async () => {
  start(TUESDAY)
  const view = await looked()
  expect(view).toMatchObject({ day: '2026-11-24', before: '2026-11-23', undated: 0, leftOut: 0 })
  expect(view.types).toEqual(['Call', 'Ring back'])
  expect(subjects(view.calls)).toEqual(['Ring Pryce Hardware', 'Ring Loft & Larder'])
  expect(subjects(view.left)).toEqual(['Ring Whitcombe & Daughters', 'Ring Ashdown Stores'])
  expect(marksOf([...view.calls, ...view.left])).toEqual([null, null, null, null])
})

test('on a Monday the sheet has what Friday and the weekend left', async () => {
  start(Date.parse('2026-11-30T08:00:00Z'))
  const view = await looked()
  expect(view).toMatchObject({ day: '2026-11-30', before: '2026-11-27' })
  expect(subjects(view.left)).toEqual(
    expect.arrayContaining(['Ring Bay Tree Café', 'Ring M. Okafor']),
  )
  expect(new Set(view.left.map(({ day }) => day))).toEqual(new Set(['2026-11-27']))
})

test('an order taken marks the call and opens one that says what is known', async () => {
  start(TUESDAY)
  const which = first(await looked())
  const call = await value(sheet().takeOrder(which))
  expect(call.log).toMatchObject([{ mark: 'note' }])
  expect(call.log[0]?.text).toMatch(/^From the call sheet: Ring Pryce Hardware · Telephone/)
  expect((await read()).calls[0]?.mark).toMatchObject({ kind: 'orderTaken', person: 'Ruth' })
  const again = await failure(sheet().takeOrder(which))
  expect(again.message).toContain('marked already')
  expect(await value(running.desk.handlers.calls.list(undefined))).toHaveLength(1)
})

test('an order taken of a call that was added here is a call with that customer, who need not be asked', async () => {
  start(TUESDAY)
  running.desk.start()
  const callId = await openCall(running)
  const contactRef = running.view(callId).customer?.contactRef ?? ''
  const times = {
    startDay: '2026-11-24',
    startTime: '10:00',
    endDay: '2026-11-24',
    endTime: '10:15',
  }
  const text = {
    subject: 'Ring about candles',
    type: 'DA1',
    team: '',
    location: '',
    notes: '',
    ...times,
  }
  await value(running.desk.handlers.adding.add({ callId, contactRef, text, again: null }))
  await endKept(running, callId)
  const own = (await looked()).calls.find(({ activity }) => activity.subject === text.subject)
  const which = { key: own?.activity.key ?? '', day: own?.day ?? '' }
  const opened = await value(sheet().takeOrder(which))
  expect(opened.expected).toMatchObject({ name: 'Eleanor Whitcombe' })
  expect((await eleanorIn(running)).contactRef).toBe(contactRef)
  const call = await running.when(opened.callId, ({ customer }) => customer !== null)
  expect(call).toMatchObject({ signIn: { kind: 'signedIn' }, customer: { contactRef } })
})

test('whose a call is nobody knows of others, nor of one that only has its reference', () => {
  const added = { contactRef: '12301', text: { subject: 'Ring about  candles' } }
  const byRef = (ref: string) => (ref === '77' ? (added as never) : undefined)
  expect(whoseCall({ byRef }, { key: '77', subject: 'Ring about candles' })).toBe('12301')
  expect(whoseCall({ byRef }, { key: '77', subject: 'Ring Pryce Hardware' })).toBe('')
  expect(whoseCall({ byRef }, { key: '78', subject: 'Ring about candles' })).toBe('')
})

test('no answer makes one reminder, which goes when that is taken back', async () => {
  start(TUESDAY)
  const which = first(await looked())
  const dueAt = new Date(TUESDAY + HOUR).toISOString()
  const view = await value(sheet().noAnswer({ ...which, dueAt }))
  expect(view.calls[0]?.mark).toMatchObject({ kind: 'noAnswer', dueAt })
  await failure(sheet().noAnswer({ ...which, dueAt }))
  expect(await reminders()).toMatchObject([{ dueAt, person: 'Ruth', state: 'waiting' }])
  expect((await reminders())[0]?.text).toMatch(/^No answer: Ring Pryce Hardware/)
  const undone = await value(sheet().undo(which))
  expect(marksOf(undone.calls)).toEqual([null, null])
  expect(await reminders()).toEqual([])
  const past = await failure(sheet().noAnswer({ ...which, dueAt: '2026-11-24T07:59:00Z' }))
  expect(past.message).toBe('Choose a time to come.')
  const followed = await value(sheet().noAnswer({ ...which, dueAt: null }))
  expect(followed.calls[0]?.mark).toMatchObject({ kind: 'noAnswer', dueAt: null })
  expect(await reminders()).toEqual([])
})

test('marks are there after the desk was killed; the next day offers what was not worked', async () => {
  start(TUESDAY)
  await value(sheet().done(first(await looked())))
  const { folder } = running
  running.stop()
  start(TUESDAY + HOUR, folder)
  expect(marksOf((await looked()).calls)).toEqual(['done', null])
  running.stop()
  start(TUESDAY + DAY, folder)
  const next = await looked()
  expect(subjects(next.left)).toEqual(['Ring Loft & Larder'])
  expect(subjects(next.calls)).toEqual([])
  // Worked today, it stays to be seen and taken back.
  const left = { key: next.left[0]?.activity.key ?? '', day: next.before }
  const marked = await value(sheet().done(left))
  expect(marksOf(marked.left)).toEqual(['done'])
  expect(marksOf((await value(sheet().undo(left))).left)).toEqual([null])
})

test('what is not on the sheet is not marked', async () => {
  start(TUESDAY)
  await looked()
  const other = await failure(sheet().done({ key: 'none', day: '2026-11-24' }))
  expect(other.message).toContain('no longer on the sheet')
})
