import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { Complaint } from '../../../components/FieldFrame.tsx'
import { Moment } from '../../../components/Moment.tsx'

const Bar = styled('label')({
  ...type.strong,
  display: 'flex',
  alignItems: 'center',
  gap: 9,
  minHeight: 36,
  padding: '0 12px',
  borderRadius: radius.control,
  cursor: 'pointer',
  color: colour.warn,
  backgroundColor: colour.warnSoft,
  '&[data-on]': { color: colour.good, backgroundColor: colour.goodSoft },
  '& input': { width: 14, height: 14, margin: 0, accentColor: colour.good },
  '& time': { marginLeft: 'auto', fontWeight: 550 },
})

type RecordingPausedProps = {
  /** ISO time; `null` while it is not ticked. */
  since: string | null
  error: string | undefined
  onTick: (since: string | null) => void
}

/** Ticked before a number is said: the recording of the call is paused. */
export function RecordingPaused({ since, error, onTick }: RecordingPausedProps) {
  const id = useId()
  return (
    <div>
      <Bar data-on={since !== null || undefined}>
        <input
          type="checkbox"
          name="recordingPaused"
          aria-label="Recording paused"
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : id}
          checked={since !== null}
          onChange={(event) => onTick(event.target.checked ? new Date().toISOString() : null)}
        />
        <span>{since === null ? 'Pause the recording, then tick this' : 'Recording paused'}</span>
        {since !== null && <Moment at={since} />}
      </Bar>
      {error !== undefined && <Complaint id={id}>{error}</Complaint>}
    </div>
  )
}
