import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readActivity } from '../../../../electron/desk/activities/readActivity.ts'
import { createWork } from '../../../../electron/desk/activities/thread/work.ts'
import { type ActivitiesShown, activityFilter } from '../../../../shared/desk/activities.ts'
import { toCrmTime } from '../../../../shared/domain/dates.ts'
import { addDays, DAY_MS, dayOfWall } from '../../../../shared/domain/localDays.ts'
import { scan, scanDays } from './shownHelp.ts'
import { emptyActivities } from './smallActivities.ts'

const ZONES = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']
// Around each of these nights London's clock changes.
const NIGHTS = ['2026-03-29', '2026-10-25'].map((day) => Date.parse(day))
const HALF_HOUR = 1_800_000

const moment = fc
  .tuple(fc.constantFrom(...NIGHTS), fc.integer({ min: -120, max: 120 }))
  .map(([night, at]) => night + at * HALF_HOUR)
const length = fc.constantFrom(0, 1, 2, 3, -1, 48, 47, 50, 200, 3000).map((at) => at * HALF_HOUR)
const dates = fc.tuple(moment, fc.constantFrom(0, 1, 40)).map(([at, more]) => ({
  start: dayOfWall(at),
  end: addDays(dayOfWall(at), more),
}))
const times = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(moment, length)
      .map(([at, long]) => ({ start: toCrmTime(at), end: toCrmTime(at + long) })),
  },
  dates,
  moment.map((at) => ({ start: toCrmTime(at), end: '' })),
)
const TYPES = ['DA1', 'DB1', '']
const rows = fc
  .array(
    fc.record({
      times,
      subject: fc.constantFrom('Ring Bay Tree', 'Visit', 'Tasting at Bay'),
      type: fc.constantFrom(...TYPES),
      category: fc.constantFrom('A', 'B'),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map(({ times: at, ...row }, ref) => ({ ref: String(ref), ...row, ...at })))

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const narrow = fc.record({
  text: fc.constantFrom('', '', 'bay', 'ring BAY', 'none'),
  types: fc.oneof(fc.constant([]), some(TYPES)),
  hiddenTypes: fc.oneof(fc.constant([]), some(TYPES)),
  categories: fc.oneof(fc.constant([]), some(['A', 'B'])),
  weekday: fc.constantFrom(null, null, 7, 1),
  hour: fc.constantFrom(null, null, 0, 1, 2, 23),
})
const filter = fc.oneof(fc.constant({}), narrow)
const asked: fc.Arbitrary<ActivitiesShown> = fc
  .tuple(moment, fc.constantFrom(0, 1, 6, 41), filter)
  .map(([at, more, what]) => {
    const from = dayOfWall(at - 3 * DAY_MS)
    return { from, to: addDays(from, more), filter: activityFilter.parse(what) }
  })

test('rows, days and charts show what a plain look at every activity shows', () => {
  fc.assert(
    fc.property(rows, asked, fc.constantFrom(...ZONES), fc.nat(4), (all, which, zone, perDay) => {
      const work = createWork(emptyActivities())
      work.put('2026-03', 1, all.map(readActivity))
      const of = { ...which, zone }
      const found = scan(all, which, zone)

      const listed = work.items(work.ids(of, { field: 'start', direction: 'asc', codes: [] }), zone)
      expect(listed.map(({ ref }) => ref).toSorted()).toEqual(
        found.map(({ row }) => `${row.ref}`).toSorted(),
      )
      for (const item of listed) {
        const at = found.find(({ row }) => row.ref === item.ref)?.at ?? expect.fail()
        expect([item.firstDay, item.lastDay, item.isAllDay]).toEqual([
          at.first.day,
          at.last.day,
          at.isAllDay,
        ])
      }

      const days = work.days(of, perDay)
      expect(days.total).toBe(found.length)
      for (const [index, { day, refs: onDay }] of scanDays(all, which, zone).entries()) {
        const shown = days.days[index] ?? expect.fail()
        expect([shown.day, shown.total]).toEqual([day, onDay.length])
        expect(shown.byType.reduce((sum, { count }) => sum + count, 0)).toBe(onDay.length)
        for (const { type, count } of shown.byType) {
          expect(count).toBe(onDay.filter((one) => one.type === type).length)
        }
        expect(shown.items).toHaveLength(Math.min(perDay, onDay.length))
        const whole = onDay.filter(({ isAllDay }) => isAllDay).length
        expect(shown.items.filter(({ isAllDay }) => isAllDay)).toHaveLength(Math.min(perDay, whole))
        const starts = shown.items
          .filter(({ isAllDay }) => !isAllDay)
          .map(({ start }) => `${start}`)
        expect(starts).toEqual(starts.toSorted())
      }

      const charts = work.charts(of)
      const begun = found.filter(({ at }) => at.first.day >= which.from && !at.isAllDay)
      expect(charts.total).toBe(found.length)
      expect(charts.withoutHour).toBe(found.length - begun.length)
      for (const { weekday, hour, count } of charts.byHour) {
        const there = begun.filter(({ at }) => at.first.weekday === weekday && at.hour === hour)
        expect(count).toBe(there.length)
      }
      for (const { day, byType } of charts.byDay) {
        const there = found.filter(({ at }) => {
          return at.first.day === day || (day === which.from && at.first.day < day)
        })
        expect(byType.reduce((sum, { count }) => sum + count, 0)).toBe(there.length)
      }
    }),
    { numRuns: 150 },
  )
})
