import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Days } from '../../../../electron/desk/activities/activities.ts'
import { monthsOf } from '../../../../electron/desk/activities/months.ts'
import { readActivityTimes } from '../../../../shared/domain/activityTimes.ts'
import { toCrmTime } from '../../../../shared/domain/dates.ts'
import { addDays, DAY_MS, dayOfWall, startOfDay } from '../../../../shared/domain/localDays.ts'
import type { Failure } from '../../../../shared/result.ts'
import { settle } from '../../virtualClock.ts'
import { type CrmActivity, movingActivities } from './movingActivities.ts'
import { smallActivities } from './smallActivities.ts'

const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Auckland']
const FIRST = Date.parse('2026-09-15T00:00:00Z')
const SPAN_DAYS = 60

const moment = fc.integer({ min: 0, max: SPAN_DAYS * 24 * 4 }).map((at) => FIRST + at * 900_000)
const minutes = fc.oneof(
  fc.constantFrom(0, 30, 90, -30),
  fc.constantFrom(1440, 3 * 1440, 40 * 1440, -20 * 1440),
)
const day = fc.integer({ min: 0, max: SPAN_DAYS }).map((at) => dayOfWall(FIRST + at * DAY_MS))
const times = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(moment, minutes).map(([at, long]) => fromTo(at, long)) },
  fc
    .tuple(day, fc.constantFrom(0, 1, 9))
    .map(([on, more]) => ({ start: on, end: addDays(on, more) })),
  day.map((on) => ({ start: 'soon', end: '', listedOn: on })),
)
const fromTo = (at: number, long: number) => ({
  start: toCrmTime(at),
  end: toCrmTime(at + long * 60_000),
})
const range: fc.Arbitrary<Days> = fc
  .tuple(day, fc.constantFrom(0, 20, 60))
  .map(([from, more]) => ({ from, to: addDays(from, more) }))

const BUSY: Failure = { kind: 'offline', message: 'The CRM cannot be reached.' }
const ref = fc.integer({ min: 1, max: 8 }).map(String)
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), ref, times }),
  fc.record({ kind: fc.constant('remove' as const), ref }),
)
const step = fc.oneof(
  fc.record({ kind: fc.constant('look' as const), range }),
  fc.record({ kind: fc.constant('glance' as const), range }),
  fc.record({ kind: fc.constant('refresh' as const), range }),
  fc.record({ kind: fc.constant('change' as const), change }),
  fc.record({ kind: fc.constant('changeAtPage' as const), change, page: fc.nat(3) }),
  fc.record({ kind: fc.constant('fail' as const), what: fc.constantFrom(BUSY, 'never' as const) }),
  fc.record({ kind: fc.constant('later' as const), minutes: fc.constantFrom(1, 6, 90) }),
)

function put(rows: CrmActivity[], one: CrmActivity): CrmActivity[] {
  return [...rows.filter((row) => row.ref !== one.ref), one]
}

/** What a CRM that is asked afresh has on these days. */
function afresh(rows: readonly CrmActivity[], { from, to }: Days, zone: string): string[] {
  const [begin, end] = [startOfDay(from, zone), startOfDay(addDays(to, 1), zone)]
  return rows
    .filter((row) => {
      const { span, isOnDates } = readActivityTimes(row.start, row.end)
      if (span === null) return monthsOf(begin, end).some((month) => listsUndated(month, row))
      if (isOnDates) return dayOfWall(span.first) <= to && dayOfWall(span.last) >= from
      return span.first < end && span.last >= begin
    })
    .map((row) => `${row.ref} ${row.start} ${row.end}`)
    .toSorted()
}

const isFarBack = ({ start, end }: { start: string; end: string }): boolean =>
  Date.parse(start) - Date.parse(end) > 2 * DAY_MS

// Each month is asked a day wider.
const listsUndated = (month: string, { listedOn = '' }: CrmActivity): boolean =>
  listedOn.startsWith(month) ||
  addDays(listedOn, 1).startsWith(month) ||
  addDays(listedOn, -1).startsWith(month)

test('whatever was asked, came, failed and changed: it equals asking afresh', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ZONES),
      fc.constantFrom(1, 2, 1000),
      fc.boolean(),
      fc.array(times, { minLength: 4, maxLength: 8 }),
      fc.array(step, { minLength: 2, maxLength: 14 }),
      fc.array(range, { minLength: 1, maxLength: 3 }),
      async (zone, most, isFoundTold, first, steps, ranges) => {
        const crm = movingActivities(
          first.map((when, at) => ({ ref: String(at + 1), subject: String(at + 1), ...when })),
          most,
        )
        crm.isFoundTold = isFoundTold
        const desk = smallActivities(crm, { zone })
        const apply = (what: typeof change extends fc.Arbitrary<infer T> ? T : never) => {
          crm.rows =
            what.kind === 'put'
              ? put(crm.rows, { ref: what.ref, subject: what.ref, ...what.times })
              : crm.rows.filter((row) => row.ref !== what.ref)
        }
        for (const one of steps) {
          if (one.kind === 'look') await desk.look(one.range)
          if (one.kind === 'glance') desk.activities.look(one.range)
          if (one.kind === 'refresh') await desk.refresh(one.range)
          if (one.kind === 'change') apply(one.change)
          if (one.kind === 'fail') crm.failures.push(one.what)
          if (one.kind === 'later') await desk.clock.advance(one.minutes * 60_000)
          if (one.kind === 'changeAtPage') {
            const at = crm.asked.length + one.page
            crm.beforePage = (page) => page === at && apply(one.change)
          }
          const keys = desk.rows({ from: '2026-01-01', to: '2027-12-31' }).map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
        }
        crm.failures.length = 0
        crm.giveUp()
        await settle()
        crm.beforePage = () => undefined
        await desk.clock.advance(6 * 60_000)
        for (const shown of ranges) {
          const status = await desk.look(shown)
          await settle()
          expect(status).toMatchObject({ isComplete: true, work: { kind: 'idle' }, note: '' })
          // Of a CRM that does not say how many it has nobody can tell what it hides between months.
          const isTold = (row: { start: string; end: string }) => isFoundTold || !isFarBack(row)
          const rows = desk
            .rows(shown)
            .map(({ ref, startText, endText }) => ({ ref, start: startText, end: endText }))
          expect(
            rows
              .filter(isTold)
              .map(({ ref, start, end }) => `${ref} ${start} ${end}`)
              .toSorted(),
          ).toEqual(afresh(crm.rows.filter(isTold), shown, zone))
        }
      },
    ),
    { numRuns: 100 },
  )
})
