import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour, focusRing, type } from '../../app/theme/tokens.ts'

const Row = styled('div')({ display: 'grid', gridTemplateColumns: '20px 1fr', gap: '2px 8px' })
const Box = styled('input')({
  width: 15,
  height: 15,
  margin: '3px 0 0',
  accentColor: colour.accent,
  '&:focus-visible': focusRing,
})
const Label = styled('label')({ ...type.strong })
const Hint = styled('p')({ ...type.caption, gridColumn: 2, color: colour.muted, maxWidth: 600 })

type SwitchProps = { label: string; hint: string; isOn: boolean; onTurn: (isOn: boolean) => void }

/** Something that is on or off, with what that means. */
export function Switch({ label, hint, isOn, onTurn }: SwitchProps) {
  const id = useId()
  return (
    <Row>
      <Box
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onTurn(event.target.checked)}
      />
      <Label htmlFor={id}>{label}</Label>
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </Row>
  )
}
