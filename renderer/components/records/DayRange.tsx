import { readCrmTime } from '../../../shared/domain/dates.ts'
import { DayField } from '../DayField.tsx'

/** The first and the last day, as typed; empty for any. */
export type Days = { readonly from: string; readonly to: string }

type DayRangeProps = { days: Days; onDays: (days: Days) => void }

/** From when to when records were made; both days belong to it. */
export const DayRange = ({ days, onDays }: DayRangeProps) => (
  <>
    <DayField
      label="From"
      name="from"
      isPast
      value={days.from}
      error={errorOf(days.from)}
      onDay={(from) => onDays({ ...days, from })}
    />
    <DayField
      label="To"
      name="to"
      isPast
      value={days.to}
      error={errorOf(days.to) ?? orderError(days)}
      onDay={(to) => onDays({ ...days, to })}
    />
  </>
)

const isDay = (text: string): boolean => text === '' || readCrmTime(text) !== undefined

const errorOf = (text: string): string | undefined =>
  isDay(text) ? undefined : 'Type a day, e.g. 2 Dec.'

const orderError = ({ from, to }: Days): string | undefined =>
  isDay(from) && from !== '' && to !== '' && to < from ? 'This is before the first.' : undefined

/** What is asked for: a day that is not one yet asks for nothing. */
export const askedDays = ({ from, to }: Days): Days => ({
  from: isDay(from) ? from : '',
  to: isDay(to) ? to : '',
})
