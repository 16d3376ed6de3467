import { styled } from '@mui/material/styles'
import { colour } from '../../../app/theme/tokens.ts'
import { useNow } from '../../../components/useNow.ts'
import { formatElapsed } from './callWords.ts'

const Time = styled('span')({
  color: colour.muted,
  '&[data-active]': { color: colour.accent, fontWeight: 600 },
})

const Dot = styled('span')({
  display: 'inline-block',
  width: 5,
  height: 5,
  marginRight: 5,
  verticalAlign: 2,
  borderRadius: '50%',
  backgroundColor: colour.accent,
})

/** How long the caller has been on the line. */
export function CallTimer({ since, isActive }: { since: string; isActive: boolean }) {
  const now = useNow(1000)
  return (
    <Time role="timer" data-active={isActive || undefined}>
      {isActive && <Dot />}
      {formatElapsed(now - Date.parse(since))}
    </Time>
  )
}
