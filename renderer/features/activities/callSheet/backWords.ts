import { weekdayName } from '../../../../shared/domain/dates.ts'
import { addDays, weekdayOf } from '../../../../shared/domain/localDays.ts'

/** What a day of the last week is called today. */
export const backWords = (day: string, today: string): string =>
  addDays(day, 1) === today ? 'yesterday' : weekdayName(weekdayOf(day))
