import { afterEach, expect, test } from 'vitest'
import type { ActivityText } from '../../../../shared/domain/activityChecks.ts'
import { openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const TEXT: ActivityText = {
  subject: 'Ring about the candles',
  type: '',
  team: '',
  location: '',
  startDay: '2026-11-26',
  startTime: '10:00',
  endDay: '2026-11-26',
  endTime: '10:15',
  notes: '',
}
const TWIN = { subject: TEXT.subject, start: '2026-11-26 10:00:00', end: '2026-11-26 10:15:00' }

const sandbox = sandboxOfFile()
let running: RunningDesk
let twins: readonly string[] = []
afterEach(() => running.stop())

/** What the desk hears: lists of activities have some more of the same subject and start. */
function hear<Answer>(answer: Answer): Answer {
  const heard = answer as { kind?: string; value?: { found?: number; items?: object[] } }
  const { items, found } = heard.value ?? {}
  if (heard.kind !== 'ok' || !items?.every((item) => 'start' in item)) return answer
  const more = items.length === 0 ? [] : twins.map((ref) => ({ ...items[0], ...TWIN, ref }))
  const value = { ...heard.value, found: (found ?? 0) + more.length, items: [...items, ...more] }
  return { ...heard, value } as Answer
}

test('one whose answer was lost is not sent again while several in the CRM may be it', async () => {
  const settings = { whoIsHere: 'Ruth', timeZone: 'Europe/London' }
  running = startDesk(sandbox, { settings, patienceMs: 1_500, hear })
  const callId = await openCall(running)
  const contactRef = running.view(callId).customer?.contactRef ?? ''
  const { adding } = running.desk.handlers
  const add = (again: number | null) => adding.add({ callId, contactRef, text: TEXT, again })
  await sandbox.control.fault({ method: 'addActivity', fault: 'lostBefore', count: 1 })
  const { id } = await value(add(null))
  running.clock.skipWaits(60_000)
  await running.clock.advance(5_000)
  const stepOf = async () => (await value(adding.read({ id }))).step
  await expect.poll(stepOf).toBe('unknown')

  twins = ['9001', '9002']
  expect((await failure(add(id))).message).toContain('More than one')
  expect(await stepOf()).toBe('unknown')
  expect((await sandbox.control.counts()).addActivity).toBe(1)

  twins = ['9001']
  expect(await value(add(id))).toMatchObject({ id, step: 'added', ref: '9001' })
  expect((await sandbox.control.counts()).addActivity).toBe(1)
})
