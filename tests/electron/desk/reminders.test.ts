import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Alert } from '../../../electron/alerts.ts'
import { openDeskDatabase } from '../../../electron/desk/deskDatabase.ts'
import { reminderHandlers } from '../../../electron/desk/reminders/handlers.ts'
import { createReminderBook } from '../../../electron/desk/reminders/reminderBook.ts'
import { createReminding } from '../../../electron/desk/reminders/reminding.ts'
import { openSealedTexts } from '../../../electron/desk/sealing/sealedTexts.ts'
import { vaultOf } from '../../../electron/vault.ts'
import { reminders as table } from '../../../shared/desk/reminders.ts'
import { createVirtualClock } from '../virtualClock.ts'
import { removeFolder } from './removeFolder.ts'
import { failure, value } from './startDesk.ts'

const root = mkdtempSync(join(tmpdir(), 'reminders-'))
afterAll(() => removeFolder(root))

const MINUTE = 60_000
const vault = vaultOf(Buffer.alloc(32, 1), true)
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A desk that is opened and closed over the same folder while one clock goes on. */
function deskOfFolder() {
  const folder = mkdtempSync(join(root, 'desk-'))
  const clock = createVirtualClock()
  const alerts: (Alert & { at: number })[] = []
  const told: number[] = []
  const open = () => {
    const life = new AbortController()
    const database = openDeskDatabase(folder)
    const reminders = createReminderBook(database, openSealedTexts(database, vault))
    const deps = {
      clock,
      log,
      alert: (alert: Alert) => alerts.push({ ...alert, at: clock.now() }),
      tell: () => told.push(clock.now()),
    }
    const reminding = createReminding({ deps, reminders }, life.signal)
    reminding.start()
    return {
      database,
      handlers: reminderHandlers({ deps, reminders, reminding }),
      close: () => {
        life.abort()
        database.close()
      },
    }
  }
  const inMinutes = (minutes: number) => new Date(clock.now() + minutes * MINUTE).toISOString()
  return { clock, alerts, told, open, inMinutes }
}

const CALL_ADA = { text: 'Ring Ada about the oak shelves', person: '' }

test('somebody is reminded once, when it is time, and sees it as due until it is done', async () => {
  const { clock, alerts, told, open, inMinutes } = deskOfFolder()
  const { handlers, close } = open()
  await value(handlers.add({ ...CALL_ADA, dueAt: inMinutes(30) }))
  await clock.advance(30 * MINUTE - 1)
  expect(alerts).toEqual([])
  await clock.advance(1)
  expect(alerts).toMatchObject([{ title: 'Reminder', body: CALL_ADA.text, at: clock.now() }])
  expect(told.at(-1)).toBe(clock.now())
  await clock.advance(600 * MINUTE)
  expect(alerts).toHaveLength(1)
  const [due] = await value(handlers.list(undefined))
  expect(due).toMatchObject({ state: 'due', ...CALL_ADA })
  const done = await value(handlers.done({ id: due?.id ?? 0, isDone: true }))
  expect(done).toMatchObject([{ state: 'done' }])
  close()
})

test('what became due while the desk was closed is told at the start, all of it in one notice', async () => {
  const { clock, alerts, open, inMinutes } = deskOfFolder()
  const first = open()
  await value(first.handlers.add({ ...CALL_ADA, dueAt: inMinutes(10) }))
  await value(first.handlers.add({ text: 'Ring Tom', person: 'Ruth', dueAt: inMinutes(5) }))
  first.close()
  await clock.advance(60 * MINUTE)
  expect(alerts).toEqual([])
  open().close()
  expect(alerts).toMatchObject([
    { title: '2 reminders are due', body: `Ring Tom\n${CALL_ADA.text}` },
  ])
  open().close()
  expect(alerts).toHaveLength(1)
})

test('one that is put off comes again, once; one that is done does not', async () => {
  const { clock, alerts, open, inMinutes } = deskOfFolder()
  const { handlers, close } = open()
  await value(handlers.add({ text: 'Ring Tom', person: 'Ruth', dueAt: inMinutes(1) }))
  const [{ id } = { id: 0 }] = await value(handlers.list(undefined))
  await clock.advance(MINUTE)
  expect(alerts).toMatchObject([{ title: 'Reminder for Ruth' }])
  await value(handlers.snooze({ id, dueAt: inMinutes(10) }))
  await clock.advance(20 * MINUTE)
  expect(alerts).toHaveLength(2)
  await value(handlers.snooze({ id, dueAt: inMinutes(10) }))
  await value(handlers.done({ id, isDone: true }))
  await clock.advance(20 * MINUTE)
  expect(alerts).toHaveLength(2)
  expect((await failure(handlers.snooze({ id, dueAt: inMinutes(10) }))).message).toContain('done')
  close()
})

test('two processes over one folder remind once between them', async () => {
  const { clock, alerts, open, inMinutes } = deskOfFolder()
  const [one, other] = [open(), open()]
  await value(one.handlers.add({ ...CALL_ADA, dueAt: inMinutes(1) }))
  await value(other.handlers.add({ text: 'Ring Tom', person: '', dueAt: inMinutes(2) }))
  await clock.advance(5 * MINUTE)
  expect(alerts.map(({ body }) => body)).toEqual([CALL_ADA.text, 'Ring Tom'])
  one.close()
  other.close()
})

test('where the disk does not take it nobody is told, and then once', async () => {
  const { clock, alerts, open, inMinutes } = deskOfFolder()
  const { handlers, database, close } = open()
  await value(handlers.add({ ...CALL_ADA, dueAt: inMinutes(1) }))
  database.exec('PRAGMA query_only = ON')
  await clock.advance(3 * MINUTE)
  expect(alerts).toEqual([])
  database.exec('PRAGMA query_only = OFF')
  await clock.advance(3 * MINUTE)
  expect(alerts).toHaveLength(1)
  close()
})

test.each([
  [{ ...CALL_ADA, text: '  ', dueAt: '2026-11-25T09:00:00Z' }, 'Type what you want'],
  [{ ...CALL_ADA, dueAt: 'tomorrow' }, 'Choose a day'],
  [{ text: 'Card 4111 1111 1111 1111', person: '', dueAt: '2026-11-25T09:00:00Z' }, 'card'],
])('%o is not taken', (reminder, words) => {
  const { error } = table.add.input.safeParse(reminder)
  expect(error?.issues[0]?.message).toContain(words)
})

const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), minutes: fc.integer({ min: -5, max: 60 }) }),
  fc.record({
    kind: fc.constant('snooze' as const),
    pick: fc.nat(9),
    minutes: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant('done' as const), pick: fc.nat(9) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('closed' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
)

test('whatever is done and however often the desk is closed, nobody is reminded twice or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const { clock, alerts, open, inMinutes } = deskOfFolder()
      // What a person would expect: of each reminder when it is due, until it was told or done.
      const expected = new Map<string, number | null>()
      const wanted: string[] = []
      const pass = () => {
        for (const [text, due] of expected) {
          if (due === null || due > clock.now()) continue
          expected.set(text, null)
          wanted.push(text)
        }
      }
      let desk = open()
      for (const [at, one] of steps.entries()) {
        const all = await value(desk.handlers.list(undefined))
        if (one.kind === 'add') {
          const dueAt = inMinutes(one.minutes)
          await value(desk.handlers.add({ text: `${at}`, person: '', dueAt }))
          expected.set(`${at}`, Date.parse(dueAt))
        } else if (one.kind === 'wait') {
          await clock.advance(one.minutes * MINUTE)
        } else if (one.kind === 'closed') {
          desk.close()
          await clock.advance(one.minutes * MINUTE)
          desk = open()
        } else {
          const chosen = all[one.pick % (all.length || 1)]
          if (chosen === undefined || chosen.state === 'done') continue
          if (one.kind === 'done') {
            await value(desk.handlers.done({ id: chosen.id, isDone: true }))
            expected.set(chosen.text, null)
          } else {
            const dueAt = inMinutes(one.minutes)
            await value(desk.handlers.snooze({ id: chosen.id, dueAt }))
            expected.set(chosen.text, Date.parse(dueAt))
          }
        }
        pass()
      }
      desk.close()
      expect(alerts.flatMap(({ body }) => body.split('\n')).sort()).toEqual(wanted.sort())
    }),
    { numRuns: 60 },
  )
})
