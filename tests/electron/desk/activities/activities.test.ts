import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ActivitiesShown, activityFilter } from '../../../../shared/desk/activities.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'
import { read } from './read.ts'

const sandbox = sandboxOfFile()
const settings = { timeZone: 'Europe/London' }
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings })
})
afterEach(() => running.stop())

const WEEK = { from: '2026-11-23', to: '2026-11-29' }
const ALL: ActivitiesShown = { ...WEEK, filter: activityFilter.parse({}) }
const SORT = { field: 'start', direction: 'asc' } as const

test('a week that is looked at is read, and there at once when the desk is opened again', async () => {
  const before = await value(running.desk.handlers.activities.look(WEEK))
  expect(before).toMatchObject({ isComplete: false, at: null })
  expect(await read(running, WEEK)).toMatchObject({ note: '', at: '2026-11-24T10:42:00.000Z' })
  const asked = { ...ALL, perDay: 2 }
  const { version: _, ...days } = await value(running.desk.handlers.activities.days(asked))
  expect(days.days.map(({ day, total }) => [day.slice(8), total])).toEqual([
    ['23', 3],
    ['24', 4],
    ['25', 1],
    ['26', 1],
    ['27', 3],
    ['28', 0],
    ['29', 0],
  ])
  expect(days.days[1]?.items.map(({ subject, start }) => [subject, start])).toEqual([
    ['Ring Pryce Hardware', '2026-11-24T09:30:00.000Z'],
    ['Ring Loft & Larder', '2026-11-24T11:30:00.000Z'],
  ])

  running.stop()
  running = startDesk(sandbox, { folder: running.folder, settings })
  const again = await value(running.desk.handlers.activities.days(asked))
  expect(again).toEqual({ ...days, version: again.version })
})

test('rows are sorted and counted, and saved as a British spreadsheet reads them', async () => {
  await read(running, WEEK)
  const { activities } = running.desk.handlers
  const sort = { field: 'subject', direction: 'desc' } as const
  const rows = await value(activities.rows({ ...ALL, sort, first: 1, count: 2 }))
  expect(rows.total).toBe(12)
  expect(rows.rows.map(({ subject }) => subject)).toEqual([
    'Trade show, Exeter',
    'Tasting, Redcliffe Deli',
  ])
  const filter = activityFilter.parse({ text: 'exeter TRADE' })
  const columns = ['start', 'end', 'subject', 'type'] as const
  const asked = { ...ALL, filter, sort: SORT, columns: [...columns] }
  const saved = await value(activities.exportCsv(asked))
  expect(saved).toMatchObject({ kind: 'saved', rows: 1 })
  const name = saved.kind === 'saved' ? saved.name : ''
  expect(readFileSync(join(running.folder, name), 'utf8').split('\r\n')).toEqual([
    '\uFEFFStart day,Start time,End day,End time,Subject,Type',
    expect.stringMatching(/^26\/11\/2026,09:00,26\/11\/2026,17:30,"Trade show, Exeter",/),
    '',
  ])
})

test('charts count each activity once', async () => {
  await read(running, WEEK)
  const charts = await value(running.desk.handlers.activities.charts(ALL))
  const sum = (of: readonly { count: number }[]) => of.reduce((all, { count }) => all + count, 0)
  expect(charts.total).toBe(12)
  expect(sum(charts.byType)).toBe(12)
  expect(sum(charts.byHour)).toBe(12)
  expect(charts.byDay.map(({ byType }) => sum(byType))).toEqual([3, 4, 1, 1, 3, 0, 0])
  expect(charts.byHour).toContainEqual({ weekday: 2, hour: 11, count: 2 })
  const { byType, version } = charts
  expect(await value(running.desk.handlers.activities.typeCounts(ALL))).toEqual({ byType, version })
})

test('days that are no range are refused in words', async () => {
  const { activities } = running.desk.handlers
  const look = (from: string, to: string) => failure(activities.look({ from, to }))
  expect(await look('2026-11-24', '2026-11-23')).toMatchObject({ kind: 'invalid' })
  expect((await look('2026-01-01', '2030-01-01')).message).toBe('Choose at most three years.')
})

test('a file that cannot be used is begun anew', async () => {
  await read(running, WEEK)
  running.stop()
  writeFileSync(join(running.folder, 'activities.db'), 'this is no database')
  running = startDesk(sandbox, { folder: running.folder, settings })
  expect(await read(running, WEEK)).toMatchObject({ isComplete: true })
})
