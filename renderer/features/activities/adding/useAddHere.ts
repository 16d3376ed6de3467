import { useCallback } from 'react'
import { momentOf } from '../../../../shared/domain/activityChecks.ts'
import { openAdding } from '../../../api/adding.ts'
import { useSettings, useZone } from '../../../api/status.ts'
import type { Gap } from '../calendar/useGaps.ts'

const HALF_AN_HOUR = 1_800_000
const MORNING = '09:00'

/** Begins an activity at an empty place of a calendar; on a whole day where work begins. */
export function useAddHere(): (gap: Gap) => void {
  const zone = useZone()
  const begins = useSettings()?.workBegins ?? MORNING
  return useCallback(
    ({ day, time }: Gap) => {
      const start = momentOf(day, time ?? begins, zone)
      // A time that the clocks are put forward over is no place for anything.
      if (start !== null) openAdding(zone, { span: { start, end: start + HALF_AN_HOUR } })
    },
    [begins, zone],
  )
}
