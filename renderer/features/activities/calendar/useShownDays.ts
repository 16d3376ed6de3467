import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ActivityDays } from '../../../../shared/desk/activities.ts'
import { daysFrom } from '../../../../shared/domain/localDays.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useZone } from '../../../api/status.ts'
import { useChoice } from '../state/choice.ts'
import { drawnDays, type Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'
import type { CalendarView } from './calendarItems.ts'

/** The days to draw, and in which view. */
type ShownDays = {
  readonly view: CalendarView
  readonly span: Span
  readonly perDay: number
  /** `undefined` until there are any. */
  readonly data: ActivityDays | undefined
}

const MOST_DRAWN = 300
/** So many of a day are read in a list of days. */
const IN_AGENDA = 25
/** So many find a place in the cell of a month. */
const IN_CELL = 7

/** So many of each day are asked for; at most about 300 of them all are drawn. */
function perDayOf(view: CalendarView, { from, to }: Span): number {
  if (view === 'month') return IN_CELL
  if (view !== 'agenda') return MOST_DRAWN
  return Math.min(IN_AGENDA, Math.floor(MOST_DRAWN / daysFrom(from, to).length))
}

/**
 * What stands on these days. Until it comes the days before stand as they were: other days are drawn
 * once, with what is on them.
 */
export function useShownDays(view: CalendarView, span: Span) {
  const { filter } = useChoice()
  const version = useVersion()
  const zone = useZone()
  const perDay = perDayOf(view, span)
  const asked = { ...drawnDays(view, span), filter, perDay }
  const { data, error } = useQuery({
    queryKey: keys.activityDays({ ...asked, view, version, zone }),
    queryFn: async (): Promise<ShownDays> => ({
      view,
      span,
      perDay,
      data: await ask((desk) => desk.activities.days(asked)),
    }),
    placeholderData: keepPreviousData,
    // Whatever is kept otherwise has another version.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const shown: ShownDays = data ?? { view, span, perDay, data: undefined }
  const isComing = shown.view !== view || shown.span.from !== span.from || shown.span.to !== span.to
  return { ...shown, error, isComing }
}
