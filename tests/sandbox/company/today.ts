import { sampleCompany } from '../../../sandbox/company/sample.ts'

/** The day the design's pictures were drawn on, a Tuesday. */
export const today = '2026-11-24'

export const company = sampleCompany(today)

/** Days of every kind: winter and summer, weekends, a bank holiday, a year's end, a leap day. */
export const otherDays = [
  '2026-03-15',
  '2026-04-03',
  '2026-07-18',
  '2026-10-25',
  '2026-12-31',
  '2027-01-01',
  '2027-06-30',
  '2027-09-05',
  '2028-02-29',
]
