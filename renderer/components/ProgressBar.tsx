import { styled } from '@mui/material/styles'
import { colour, radius } from '../app/theme/tokens.ts'

const Bar = styled('progress')({
  appearance: 'none',
  width: 80,
  height: 5,
  border: 0,
  overflow: 'hidden',
  borderRadius: radius.small,
  backgroundColor: colour.hairline,
  '&::-webkit-progress-bar': { backgroundColor: colour.hairline },
  '&::-webkit-progress-value': { backgroundColor: colour.accent },
})

type ProgressBarProps = {
  label: string
  done: number
  /** All of it, where that is known. */
  of: number | null
}

/** How far something is that takes a while. */
export const ProgressBar = ({ label, done, of }: ProgressBarProps) => (
  <Bar aria-label={label} {...(of !== null && { value: done, max: Math.max(of, 1) })} />
)
