import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour, focusRing, type } from '../app/theme/tokens.ts'
import { Complaint } from './FieldFrame.tsx'

const Row = styled('label')({
  ...type.strong,
  display: 'flex',
  alignItems: 'center',
  gap: 9,
  cursor: 'pointer',
  color: colour.ink,
  '& input': { flex: 'none', width: 14, height: 14, margin: 0, accentColor: colour.accent },
  '& input:focus-visible': focusRing,
})

type TickProps = {
  label: string
  name: string
  isOn: boolean
  error: string | undefined
  onTick: (isOn: boolean) => void
}

/** A person's word to something, given by a tick. */
export function Tick({ label, name, isOn, error, onTick }: TickProps) {
  const id = useId()
  return (
    <div>
      <Row>
        <input
          type="checkbox"
          name={name}
          checked={isOn}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : id}
          onChange={(event) => onTick(event.target.checked)}
        />
        {label}
      </Row>
      {error !== undefined && <Complaint id={id}>{error}</Complaint>}
    </div>
  )
}
