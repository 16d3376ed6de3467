import { styled } from '@mui/material/styles'
import { assertNever } from '../../shared/assertNever.ts'
import type { LineQuality, StatusView } from '../../shared/desk/status.ts'
import type { ColourName } from './theme/palette.ts'
import { colour } from './theme/tokens.ts'

const Dot = styled('span')({ flex: 'none', width: 7, height: 7, borderRadius: '50%' })
/** Gives way where the line is full; its words stand whole in their title. */
const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minWidth: 0,
  overflow: 'hidden',
  '& > b': { flex: 'none' },
})
const Words = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis' })

type Said = { words: string; tone: ColourName }

function sayLine(line: LineQuality): Said {
  switch (line.kind) {
    case 'untried':
      return { words: 'not asked yet', tone: 'faint' }
    case 'answers':
      return { words: `answers in ${Math.round(line.ms)} ms`, tone: 'good' }
    case 'slow':
      return { words: line.message, tone: 'warn' }
    case 'offline':
    case 'refused':
      return { words: line.message, tone: 'bad' }
    default:
      return assertNever(line)
  }
}

/** Which CRM this is, and how it answers. */
export function LineQualityMark({ status }: { status: StatusView }) {
  const { words, tone } = sayLine(status.line)
  const isWell = tone === 'good' || tone === 'faint'
  return (
    <Row>
      <Dot style={{ backgroundColor: colour[tone] }} />
      <b>{status.name}</b>
      <Words style={isWell ? undefined : { color: colour[tone] }} title={words}>
        · {words}
      </Words>
    </Row>
  )
}
