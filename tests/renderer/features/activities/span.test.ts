import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  drawnDays,
  monthLater,
  presetOf,
  type Span,
  spanIn,
  spanOf,
  stepped,
  viewFor,
} from '../../../../renderer/features/activities/state/span.ts'
import { ACTIVITY_SCREENS } from '../../../../shared/desk/activityViews.ts'
import { addDays, daysFrom } from '../../../../shared/domain/localDays.ts'

const WEDNESDAY = '2026-11-25'

const day = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays(WEDNESDAY, count))
const span = fc
  .record({ from: day, length: fc.integer({ min: 0, max: 2000 }) })
  .map(({ from, length }): Span => ({ from, to: addDays(from, length) }))

const isMonth = (days: Span): boolean => viewFor('month', days) === 'month'
const monthBefore = ({ from }: Span): Span => ({ from: addDays(from, -1), to: from })

describe('the presets', () => {
  test.each([
    ['today', { from: '2026-11-25', to: '2026-11-25' }],
    ['week', { from: '2026-11-23', to: '2026-11-29' }],
    ['next7', { from: '2026-11-25', to: '2026-12-01' }],
    ['month', { from: '2026-11-01', to: '2026-11-30' }],
  ] as const)('%s', (preset, days) => {
    expect(spanOf(preset, WEDNESDAY)).toEqual(days)
    expect(presetOf(days, WEDNESDAY)).toBe(preset)
  })

  test('other days are none', () => {
    expect(presetOf({ from: '2026-11-23', to: '2026-11-27' }, WEDNESDAY)).toBeNull()
  })
})

describe('a view', () => {
  test.each([
    ['day', { from: '2026-11-25', to: '2026-11-25' }],
    ['week', { from: '2026-11-23', to: '2026-11-29' }],
    ['month', { from: '2026-11-01', to: '2026-11-30' }],
    ['agenda', { from: '2026-11-25', to: '2026-12-25' }],
    ['grid', { from: '2026-11-25', to: '2027-02-01' }],
  ] as const)('%s shows what it can of the days', (view, days) => {
    expect(spanIn(view, { from: WEDNESDAY, to: '2027-02-01' })).toEqual(days)
  })

  test('once shown, days are shown as they are; a step and back is none', () => {
    fc.assert(
      fc.property(span, fc.constantFrom(...ACTIVITY_SCREENS), (days, view) => {
        const shown = spanIn(view, days)
        expect(spanIn(view, shown)).toEqual(shown)
        const after = stepped(shown, 1)
        // Days that come upon a whole month are a month from then on.
        const becameMonth = isMonth(after) && !isMonth(shown)
        expect(stepped(after, -1)).toEqual(
          becameMonth ? spanIn('month', monthBefore(after)) : shown,
        )
        expect(after.from).toBe(addDays(shown.to, 1))
        expect(daysFrom(shown.from, shown.to).length).toBeLessThanOrEqual(1096)
      }),
    )
  })

  test.each([
    [{ from: '2026-11-23', to: '2026-11-29' }, 'month', 'week'],
    [{ from: '2026-11-01', to: '2026-11-30' }, 'week', 'month'],
    [{ from: '2026-11-25', to: '2026-12-01' }, 'week', 'agenda'],
    [{ from: '2026-11-25', to: '2027-01-31' }, 'week', 'grid'],
    [{ from: '2026-11-23', to: '2026-11-29' }, 'grid', 'grid'],
  ] as const)('%j fits %s or else %s', (days, view, fitting) => {
    expect(viewFor(view, days)).toBe(fitting)
  })
})

test('a month is drawn in whole weeks', () => {
  expect(drawnDays('month', { from: '2026-11-01', to: '2026-11-30' })).toEqual({
    from: '2026-10-26',
    to: '2026-12-06',
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
] as const)('a month from %s by %i is %s', (from, by, to) => {
  expect(monthLater(from, by)).toBe(to)
})
