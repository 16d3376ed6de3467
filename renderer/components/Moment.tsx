import { formatDayIn, formatMoment, formatTime } from '../../shared/domain/dates.ts'
import { useZone } from '../api/status.ts'

/** Writes moments, with their day, in the zone of this desk. */
export function useMomentWords(): (at: string) => string {
  const zone = useZone()
  return (at) => formatMoment(new Date(at), zone)
}

type MomentProps = { at: string; hasSeconds?: boolean; hasDay?: boolean }

/** A time in the zone of this desk; UTC on hover, since the CRM keeps UTC. */
export function Moment({ at, hasSeconds = false, hasDay = false }: MomentProps) {
  const zone = useZone()
  const date = new Date(at)
  const words = hasDay ? formatMoment(date, zone) : formatTime(date, zone)
  const seconds = hasSeconds ? `:${String(date.getUTCSeconds()).padStart(2, '0')}` : ''
  return (
    <time dateTime={at} title={`${formatMoment(date, 'UTC')} UTC`}>
      {words}
      {seconds}
    </time>
  )
}

/** The day of a moment in the zone of this desk; the moment in UTC on hover. */
export const DayOf = ({ at }: { at: string }) => (
  <time dateTime={at} title={`${formatMoment(at, 'UTC')} UTC`}>
    {formatDayIn(at, useZone())}
  </time>
)
