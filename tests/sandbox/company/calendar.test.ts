import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  bankHolidays,
  isWorkingDay,
  londonToUtc,
  weekdayOf,
  workingDayNear,
} from '../../../sandbox/company/calendar.ts'

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const londonClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('calendar', () => {
  it('turns London working hours into UTC as the time zone data does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 8, max: 18 }), (day, hour) => {
        const clock = `${String(hour).padStart(2, '0')}:30`
        const utc = londonToUtc(day, clock)
        expect(londonClock.format(new Date(`${utc}Z`))).toBe(`${day} ${clock}`)
      }),
    )
  })

  it('knows the weekdays and steps over months and leap days', () => {
    expect(weekdayOf('2026-11-24')).toBe(2)
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  })

  it('has the eight bank holidays of each year, all on weekdays', () => {
    const years = [...bankHolidays].map((day) => day.slice(0, 4))
    expect(years.filter((year) => year === '2026')).toHaveLength(8)
    expect(years.filter((year) => year === '2027')).toHaveLength(8)
    expect([...bankHolidays].filter((day) => weekdayOf(day) > 5)).toEqual([])
  })

  it('moves to a working day in the direction it was sent', () => {
    expect(workingDayNear('2026-12-24', 1)).toBe('2026-12-29')
    expect(workingDayNear('2026-12-29', -1)).toBe('2026-12-24')
    expect(isWorkingDay('2026-12-25')).toBe(false)
    expect(isWorkingDay('2026-12-26')).toBe(false)
  })
})
