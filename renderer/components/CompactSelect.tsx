import { styled } from '@mui/material/styles'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { colour, size } from '../app/theme/tokens.ts'
import { NativeSelect } from './SelectField.tsx'

const Place = styled('span')({
  position: 'relative',
  '& svg': { position: 'absolute', right: 8, top: 7, color: colour.muted, pointerEvents: 'none' },
})
const Pick = styled(NativeSelect)({ width: 'auto', height: size.controlSmall })

type CompactSelectProps = {
  /** Its name; nothing is written beside it. */
  label: string
  value: string | number
  onPick: (value: string) => void
  /** The options. */
  children: ReactNode
}

/** One of a list, in a head or bar where its meaning is plain. */
export const CompactSelect = ({ label, value, onPick, children }: CompactSelectProps) => (
  <Place>
    <Pick aria-label={label} value={value} onChange={({ target }) => onPick(target.value)}>
      {children}
    </Pick>
    <ChevronDown size={14} aria-hidden />
  </Place>
)
