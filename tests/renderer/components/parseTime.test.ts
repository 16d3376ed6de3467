import { expect, test } from 'vitest'
import { parseTime } from '../../../renderer/components/parseTime.ts'

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  [' 14:05 ', '14:05'],
  ['2pm', '14:00'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['23:59', '23:59'],
])('%s is %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})

test.each(['', '24', '9:60', '13pm', '0am', 'soon', '9:3', '-1'])('%s is no time', (typed) => {
  expect(parseTime(typed)).toBe(null)
})
