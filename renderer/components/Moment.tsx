import { formatMoment, formatTime } from '../../shared/domain/dates.ts'
import { useSettings } from '../api/status.ts'

const own = Intl.DateTimeFormat().resolvedOptions().timeZone

type MomentProps = { at: string; hasSeconds?: boolean; hasDay?: boolean }

/** A time in the zone of this desk; UTC on hover, since the CRM keeps UTC. */
export function Moment({ at, hasSeconds = false, hasDay = false }: MomentProps) {
  const zone = useSettings()?.timeZone || own
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
