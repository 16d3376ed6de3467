import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportActivities } from '../../../../electron/desk/activities/exportCsv.ts'
import { ACTIVITY_COLUMNS, type ActivityColumn } from '../../../../shared/desk/activities.ts'
import { quickFolder } from '../../quickFolder.ts'
import type { CrmActivity } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const folder = quickFolder('activities')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const ORDER = { field: 'type', direction: 'asc', codes: ['DB1', 'DA1'] } as const

async function saved(rows: CrmActivity[], columns: readonly ActivityColumn[] = ACTIVITY_COLUMNS) {
  const desk = smallActivities(rows)
  await desk.look(NOVEMBER)
  const result = await exportActivities(
    desk.file,
    async (name) => join(folder, name),
    {
      asked: desk.shown(NOVEMBER),
      order: ORDER,
      columns,
      nameOf: (code) => (code === 'DB1' ? 'Visit' : code),
    },
    new AbortController().signal,
  )
  expect(result).toMatchObject({ kind: 'ok', value: { kind: 'saved', rows: rows.length } })
  return readFileSync(join(folder, 'Activities 2026-11-01 to 2026-11-30.csv'), 'utf8')
}

test('no cell is a formula; days and times are a British spreadsheet’s, by the desk’s clock', async () => {
  const text = await saved([
    {
      ref: '7',
      subject: '=HYPERLINK("http://example.test")',
      start: '2026-11-26T08:00:00',
      end: 'later',
      type: 'DA1',
      category: '@SUM(1)',
    },
    { ref: '8', subject: '+44, 117', start: '2026-11-27', end: '2026-11-28', type: 'DB1' },
  ])
  expect(text.split('\r\n')).toEqual([
    '\uFEFFStart day,Start time,End day,End time,Subject,Type,Category,Description,Notes,Product,Reference',
    `27/11/2026,,28/11/2026,,"'+44, 117",Visit,,,,,8`,
    `26/11/2026,08:00,later,,"'=HYPERLINK(""http://example.test"")",DA1,'@SUM(1),,,,7`,
    '',
  ])
})

test('a list of many parts is saved whole and in order', async () => {
  const rows = Array.from({ length: 2500 }, (_, at) => {
    const start = new Date(Date.parse('2026-11-02T00:00:30Z') + at * 900_000).toISOString()
    return { ref: String(at), subject: 'Ring', start: start.slice(0, 19), end: '', type: 'DA1' }
  })
  const lines = (await saved(rows, ['ref'])).split('\r\n')
  expect(lines.slice(1, -1)).toEqual(rows.map(({ ref }) => ref))
})
