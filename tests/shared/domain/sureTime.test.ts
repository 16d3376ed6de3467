import { expect, test } from 'vitest'
import { comesTwice, sureTime } from '../../../shared/domain/sureTime.ts'

const LONDON = 'Europe/London'

test.each([
  // The clock is put back at 02:00 BST: the hour from 01:00 comes twice.
  ['2026-10-24T23:59:00Z', '00:59'],
  ['2026-10-25T00:00:00Z', '01:00 BST'],
  ['2026-10-25T00:30:00Z', '01:30 BST'],
  ['2026-10-25T01:30:00Z', '01:30 GMT'],
  ['2026-10-25T02:00:00Z', '02:00'],
  // And on at 01:00 GMT: the hour from 01:00 is none.
  ['2026-03-29T00:59:00Z', '00:59'],
  ['2026-03-29T01:00:00Z', '02:00'],
  ['2026-11-25T09:30:00Z', '09:30'],
])('%s is %s in London', (moment, words) => {
  expect(sureTime(moment, LONDON)).toBe(words)
})

test('a clock that is put back by half an hour has half an hour twice', () => {
  const LORD_HOWE = 'Australia/Lord_Howe'
  expect(comesTwice(Date.parse('2026-04-04T14:45:00Z'), LORD_HOWE)).toBe(true)
  expect(comesTwice(Date.parse('2026-04-04T15:15:00Z'), LORD_HOWE)).toBe(true)
  expect(comesTwice(Date.parse('2026-04-04T14:15:00Z'), LORD_HOWE)).toBe(false)
})

test('no moment has no time', () => {
  expect(sureTime('', LONDON)).toBe('–')
  expect(sureTime(Number.NaN, LONDON)).toBe('–')
})
