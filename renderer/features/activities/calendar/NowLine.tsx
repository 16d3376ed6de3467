import { createPlaceClock, DAY_MS } from '../../../../shared/domain/localDays.ts'
import { useNow } from '../../../components/useNow.ts'
import { HOUR_PX } from './calendarSx.ts'
import type { Hours } from './hours.ts'

const HALF_A_MINUTE = 30_000
const HOUR = 3_600_000

/** Where the day has got to, on today alone. */
export function NowLine({ zone, hours }: { zone: string; hours: Hours }) {
  const now = useNow(HALF_A_MINUTE)
  const hour = (createPlaceClock(zone).wall(now) % DAY_MS) / HOUR
  if (hour < hours.from || hour > hours.to) return null
  return <span className="now" aria-hidden style={{ top: (hour - hours.from) * HOUR_PX }} />
}
