import { weekdayName } from '../../../../shared/domain/dates.ts'
import { weekdayOf } from '../../../../shared/domain/localDays.ts'
import { dayWords, numberOf } from './boxLook.ts'
import { asColumnHead } from './roles.ts'

/** What a day is, for its looks. */
export const dayMarks = (day: string, today: string) => ({
  'data-current': day === today ? true : undefined,
  'data-weekend': weekdayOf(day) > 5 ? true : undefined,
})

/** The days over their columns. */
export const DayHeads = ({ days, today }: { days: readonly string[]; today: string }) =>
  days.map((day) => (
    <div key={day} {...asColumnHead(dayWords(day))} {...dayMarks(day, today)}>
      <span>{weekdayName(weekdayOf(day)).slice(0, 3)}</span>
      <b>{numberOf(day)}</b>
    </div>
  ))
