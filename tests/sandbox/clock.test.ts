import { expect, test } from 'vitest'
import { createClock, utcDay } from '../../sandbox/clock.ts'
import { caller } from './caller.ts'
import { startSandbox } from './startSandbox.ts'

const LEAP_DAY = Date.parse('2028-02-29T23:00:00Z')

test('a clock begins where it is told, runs on, and begins there again', () => {
  const clock = createClock(LEAP_DAY)
  expect(utcDay(clock.now())).toBe('2028-02-29')
  clock.advance(3_600_000)
  expect(utcDay(clock.now())).toBe('2028-03-01')
  clock.reset()
  expect(utcDay(clock.now())).toBe('2028-02-29')
})

test('without a beginning it is the time there is', () => {
  const before = Date.now()
  const now = createClock().now()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

test('the company is that of the day on which the CRM’s clock begins', async () => {
  const sandbox = await startSandbox({ startsAt: LEAP_DAY })
  try {
    const week = { activity_start: '2028-02-28', activity_end: '2028-03-06' }
    const { items = [] } = await caller(sandbox)('getActivities', week)
    expect(items.map(({ subject }) => subject)).toContain('Ring Pryce Hardware')
  } finally {
    await sandbox.stop()
  }
})
