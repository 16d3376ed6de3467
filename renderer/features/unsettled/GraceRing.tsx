import { styled } from '@mui/material/styles'
import { colour, type } from '../../app/theme/tokens.ts'

const SIZE = 58
const WIDTH = 6
const RADIUS = (SIZE - WIDTH) / 2

const Box = styled('div')({
  position: 'relative',
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  width: SIZE,
  height: SIZE,
  '& svg': { position: 'absolute', inset: 0, transform: 'rotate(-90deg)' },
  '& circle': { fill: 'none', strokeWidth: WIDTH },
})
const Left = styled('span')({ ...type.strong, lineHeight: 1 })

/** Up to two minutes in seconds, then in minutes: it has to fit the ring. */
const inRing = (ms: number) =>
  ms < 120_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`

type GraceRingProps = { leftMs: number; wholeMs: number }

/** How much of the waiting time is left. */
export const GraceRing = ({ leftMs, wholeMs }: GraceRingProps) => (
  <Box role="timer" aria-label="Waiting time left">
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden>
      <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} stroke={colour.hairline} />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r={RADIUS}
        stroke={colour.warn}
        pathLength={1}
        strokeDasharray={`${leftMs / wholeMs} 1`}
      />
    </svg>
    <Left>{inRing(leftMs)}</Left>
  </Box>
)
