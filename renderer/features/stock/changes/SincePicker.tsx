import { styled } from '@mui/material/styles'
import { utcToZone, zoneToUtc } from '../../../../shared/domain/dates.ts'
import { useZone } from '../../../api/status.ts'
import { colour, fieldRing, radius, size, type } from '../../../app/theme/tokens.ts'
import { CompactSelect } from '../../../components/CompactSelect.tsx'
import { useNow } from '../../../components/useNow.ts'
import type { Since } from './useChanges.ts'

const Row = styled('span')({ display: 'inline-flex', gap: 8, alignItems: 'center' })
const Time = styled('input')({
  ...type.body,
  height: size.controlSmall,
  padding: '0 8px',
  color: colour.ink,
  colorScheme: 'inherit',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
  '&:focus-visible': fieldRing,
})

const DAY = 24 * 60 * 60_000
const DAYS_BACK = [
  { code: '1', name: 'Since yesterday, this time' },
  { code: '7', name: 'In the last 7 days' },
  { code: '30', name: 'In the last 30 days' },
] as const

type SincePickerProps = { since: Since; onPick: (since: Since) => void }

/** Since when: the last look, some days, or a moment of one's own. */
export function SincePicker({ since, onPick }: SincePickerProps) {
  const zone = useZone()
  const now = useNow(60_000)
  const chosen = since.kind === 'chosen' ? utcToZone(Date.parse(since.at), zone) : undefined
  const back = (days: string): Since => ({
    kind: 'chosen',
    at: new Date(now - Number(days) * DAY).toISOString(),
  })
  return (
    <Row>
      <CompactSelect
        label="Since when"
        value={since.kind === 'lastLook' ? '' : 'own'}
        onPick={(value) => {
          if (value === '') onPick({ kind: 'lastLook' })
          else onPick(back(value === 'own' ? '1' : value))
        }}
      >
        <option value="">Since you last looked</option>
        {DAYS_BACK.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value="own">Since a time of your own</option>
      </CompactSelect>
      {chosen !== undefined && (
        <Time
          type="datetime-local"
          aria-label="Since"
          value={`${chosen.day}T${chosen.time}`}
          onChange={({ target: { value } }) => {
            const at = zoneToUtc(value.slice(0, 10), value.slice(11, 16), zone)
            if (at !== undefined) onPick({ kind: 'chosen', at: at.toISOString() })
          }}
        />
      )}
    </Row>
  )
}
