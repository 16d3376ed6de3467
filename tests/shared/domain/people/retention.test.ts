import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isForgotten,
  RETENTION_NAMES,
  RETENTIONS,
} from '../../../../shared/domain/people/retention.ts'

test.each([
  ['2026-05-24T10:00:00.000Z', 'halfYear' as const, '2026-11-24T10:00:00.000Z', false],
  ['2026-05-24T10:00:00.000Z', 'halfYear' as const, '2026-11-24T10:00:00.001Z', true],
  // Half a year after the last of August is the last of February.
  ['2026-08-31T10:00:00.000Z', 'halfYear' as const, '2027-02-28T11:00:00.000Z', true],
  ['2026-08-31T10:00:00.000Z', 'halfYear' as const, '2027-02-28T09:00:00.000Z', false],
  ['2024-02-29T10:00:00.000Z', 'year' as const, '2025-02-28T11:00:00.000Z', true],
  ['2001-01-01T10:00:00.000Z', 'never' as const, '2026-11-24T10:00:00.000Z', false],
])('somebody served last at %s, kept for %s, is at %s forgotten: %s', (last, after, now, is) => {
  expect(isForgotten(last, after, now)).toBe(is)
})

test('nobody is forgotten sooner by a longer time, nor comes back', () => {
  const time = fc.date({
    min: new Date('2015-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(time, time, fc.nat(400), (last, now, days) => {
      const at = (ms: number) => new Date(ms).toISOString()
      const order = RETENTION_NAMES.toSorted(
        (one, other) => (RETENTIONS[one] ?? Infinity) - (RETENTIONS[other] ?? Infinity),
      )
      const is = order.map((name) => isForgotten(at(+last), name, at(+now)))
      expect(is).toEqual(is.toSorted((one, other) => Number(other) - Number(one)))
      const later = at(+now + days * 86_400_000)
      for (const [index, name] of order.entries()) {
        if (is[index]) expect(isForgotten(at(+last), name, later)).toBe(true)
      }
    }),
  )
})
