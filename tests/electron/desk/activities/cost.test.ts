import { expect, test } from 'vitest'
import { ACTIVITY_COLUMNS, activityFilter } from '../../../../shared/desk/activities.ts'
import { monthOf } from './monthOf.ts'
import { emptyActivities } from './smallActivities.ts'

const DAYS = { from: '2026-11-01', to: '2026-11-30' }
const ALL = { ...DAYS, zone: 'Europe/London', filter: activityFilter.parse({}) }

test('days of ten times as many are gone through at most eleven times as often', () => {
  const [few, many] = [150, 1500].map((count) => monthOf(count).days(ALL, 8).visits)
  expect(few).toBeGreaterThan(150)
  expect(many).toBeLessThanOrEqual((few ?? 0) * 11)
})

test('what lies beyond the days that are shown is not touched', () => {
  const work = monthOf(1500)
  const week = { ...ALL, from: '2026-11-09', to: '2026-11-15' }
  expect(work.days(week, 8).visits).toBeLessThan(work.days(ALL, 8).visits / 2)
  expect(work.days({ ...ALL, from: '2026-12-10', to: '2027-01-10' }, 8).total).toBe(0)
})

test('every question about a range uses an index, and none goes through all that is kept', () => {
  const asked: string[] = []
  const database = emptyActivities()
  const spied = new Proxy(database, {
    get: (of, name) => {
      const value: unknown = Reflect.get(of, name)
      if (name === 'prepare') {
        return (sql: string) => {
          asked.push(sql)
          return of.prepare(sql)
        }
      }
      return typeof value === 'function' ? value.bind(of) : value
    },
  })
  const work = monthOf(300, spied)
  asked.length = 0
  const filters = [{}, { text: 'ring', types: ['DA1'], categories: ['DA1'] }, { hour: 9 }]
  for (const some of filters) {
    const of = { ...ALL, filter: activityFilter.parse(some) }
    for (const field of ACTIVITY_COLUMNS) {
      work.rows(of, { order: { field, direction: 'asc', codes: ['DB1'] }, first: 0, count: 50 })
    }
    work.days(of, 8)
    work.charts(of)
  }
  work.closeMonth({ month: '2026-11', walk: 1, at: 0, missing: 0 })
  expect(asked.length).toBeGreaterThan(30)
  for (const sql of new Set(asked)) {
    const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    // What stands for the question marks does not matter to the plan.
    const plan = steps
      .all(...Array(sql.split('?').length - 1).fill('0'))
      .map(({ detail }) => detail)
    const scans = plan.filter((detail) => /^SCAN (activities|seen|months)\b/.test(String(detail)))
    expect([sql, scans]).toEqual([sql, []])
  }
})
