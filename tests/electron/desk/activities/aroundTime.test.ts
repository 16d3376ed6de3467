import { afterEach, expect, test } from 'vitest'
import { openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const DAYS = { from: '2026-11-26', to: '2026-12-12' }
const TEXT = {
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

const sandbox = sandboxOfFile()
let running: RunningDesk

afterEach(() => running.stop())

/** Reads the days to their end. */
async function read(): Promise<void> {
  await running.until(() => {
    const now = running.desk.handlers.activities.look(DAYS)
    return (
      !(now instanceof Promise) &&
      now.kind === 'ok' &&
      now.value.isComplete &&
      now.value.work.kind === 'idle'
    )
  })
}

test('what stands at that time is told, and when there is room after', async () => {
  running = startDesk(sandbox, { settings: { timeZone: 'Europe/London' } })
  const { adding } = running.desk.handlers
  const callId = await openCall(running)
  const contactRef = running.view(callId).customer?.contactRef ?? ''
  await value(adding.add({ callId, contactRef, text: TEXT, again: null }))
  const { startDay, startTime, endDay, endTime } = TEXT
  const times = { startDay, startTime, endDay, endTime }
  const first = await value(adding.around(times))
  expect(first).toMatchObject({ isKnown: false, free: [] })
  await read()
  const around = await value(adding.around(times))
  expect(around.conflicts).toContainEqual({
    subject: TEXT.subject,
    start: '2026-11-26T10:00:00.000Z',
    end: '2026-11-26T10:15:00.000Z',
  })
  expect(around.free[0]?.start).not.toBe('2026-11-26T10:00:00.000Z')
  const [free] = around.free
  const at = (iso = '') => iso.slice(11, 16)
  const day = free?.start.slice(0, 10) ?? ''
  const there = { startDay: day, startTime: at(free?.start), endDay: day, endTime: at(free?.end) }
  expect(await value(adding.around(there))).toMatchObject({
    conflicts: [],
    free: [free, {}, {}, {}],
  })
})
