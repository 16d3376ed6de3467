import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '../../../renderer/components/parseDay.ts'

const TUESDAY = '2026-11-24'

test.each([
  ['2026-12-02', '2026-12-02'],
  ['2026-12-2', '2026-12-02'],
  ['2/12', '2026-12-02'],
  ['2.12.', null],
  ['2.12.26', '2026-12-02'],
  ['2-12-2027', '2027-12-02'],
  ['2 dec', '2026-12-02'],
  ['2nd December', '2026-12-02'],
  ['Wed 2 Dec 2026', '2026-12-02'],
  ['31 dec 1969', '1969-12-31'],
  ['24/11', '2026-11-24'],
  ['23/11', '2027-11-23'],
  ['today', '2026-11-24'],
  ['Tomorrow', '2026-11-25'],
  ['wed', '2026-11-25'],
  ['Tuesday', '2026-12-01'],
  ['31/2', null],
  ['30 feb 2027', null],
  ['29/2', null],
  ['29/2/28', '2028-02-29'],
  ['2', null],
  ['soon', null],
  ['', null],
])('%s is %s', (typed, day) => {
  expect(parseDay(typed, TUESDAY)).toBe(day)
})

test.each([
  ['23/11', '2026-11-23'],
  ['24/11', '2026-11-24'],
  ['25/11', '2025-11-25'],
  ['2 dec', '2025-12-02'],
  ['Tuesday', '2026-11-17'],
  ['mon', '2026-11-23'],
  ['wed', '2026-11-18'],
  ['yesterday', '2026-11-23'],
  ['29/2', null],
])('of what has been, %s is %s', (typed, day) => {
  expect(parseDay(typed, TUESDAY, true)).toBe(day)
})

test('every day of the calendar is understood as it is shown', () => {
  const days = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year, month, of] = day.split('-').map(Number)
      expect(parseDay(day, TUESDAY)).toBe(day)
      expect(parseDay(`${of}/${month}/${year}`, TUESDAY)).toBe(day)
    }),
  )
})

test('nothing typed is ever anything but a day or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const day = parseDay(typed, TUESDAY)
      expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true)
    }),
  )
})
