import type { Step } from './bars.ts'

/** What a chart of days is called, by what its bars stand for. */
export const STEP_LABELS: Readonly<Record<Step, string>> = {
  day: 'By day',
  week: 'By week',
  month: 'By month',
}
