import { expect, test } from 'vitest'
import { choiceNow, showView } from '../../../../renderer/features/activities/state/choice.ts'

/** Of a week that begins in November. */
const FRIDAY = '2026-12-04'
const WEEK = { from: '2026-11-30', to: '2026-12-06' }
const NEXT_WEEK = { from: '2026-12-07', to: '2026-12-13' }

test.each([
  ['day', WEEK, { from: FRIDAY, to: FRIDAY }],
  ['week', WEEK, WEEK],
  ['agenda', WEEK, { from: FRIDAY, to: '2026-12-15' }],
  ['month', WEEK, { from: '2026-12-01', to: '2026-12-31' }],
  ['grid', WEEK, WEEK],
  ['charts', WEEK, WEEK],
  ['day', NEXT_WEEK, { from: '2026-12-07', to: '2026-12-07' }],
  ['month', NEXT_WEEK, { from: '2026-12-01', to: '2026-12-31' }],
] as const)('another view keeps today among its days: %s', (view, span, shown) => {
  showView(view, span, FRIDAY)
  expect(choiceNow()).toMatchObject({ view, span: shown })
})
