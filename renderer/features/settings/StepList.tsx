import { styled } from '@mui/material/styles'
import { Check, CircleQuestionMark, TriangleAlert, X } from 'lucide-react'
import type { ConnectionStep } from '../../../shared/desk/connection.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Chip, type ChipTone } from '../../components/Chip.tsx'
import { Hidden } from '../../components/Hidden.tsx'
import type { ConnectionTest } from './useConnectionTest.ts'

const Head = styled('div')({ display: 'flex', justifyContent: 'space-between', gap: 12 })
const Summary = styled('h3')({ ...type.strong, margin: 0 })
const List = styled('ol')({ ...type.body, listStyle: 'none', margin: 0, padding: 0 })
const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '22px 200px 1fr auto',
  gap: 8,
  padding: '7px 0',
  borderTop: `1px solid ${colour.hairline}`,
  '&:first-of-type': { borderTop: 0 },
  '& svg': { marginTop: 3 },
})
const Name = styled('span')({ fontWeight: 600 })
const Detail = styled('span')({ color: colour.muted, overflowWrap: 'anywhere' })

const MARKS = {
  ok: { icon: <Check size={14} color={colour.good} />, word: 'Good' },
  warn: { icon: <TriangleAlert size={14} color={colour.warn} />, word: 'Mind this' },
  failed: { icon: <X size={14} color={colour.bad} />, word: 'Failed' },
  unknown: { icon: <CircleQuestionMark size={14} color={colour.muted} />, word: 'Not known' },
} as const satisfies Record<ConnectionStep['state'], unknown>

/** What a connection test tried, step by step, and what it learned. */
export function StepList({ test }: { test: ConnectionTest }) {
  const good = test.steps.filter(({ state }) => state === 'ok' || state === 'warn').length
  const tone = toneOf(test)
  return (
    <>
      <Head>
        <div role="status">
          <Summary>{test.summary}</Summary>
        </div>
        <Chip tone={tone}>
          {tone === 'neutral' ? `${good} so far` : `${good} of ${test.steps.length}`}
        </Chip>
      </Head>
      <List aria-label="Connection test">
        {test.steps.map((step) => (
          <Row key={step.name}>
            {MARKS[step.state].icon}
            <Name>
              {step.name}
              <Hidden>: {MARKS[step.state].word}</Hidden>
            </Name>
            <Detail>{step.detail}</Detail>
            <Detail>{duration(step.ms)}</Detail>
          </Row>
        ))}
      </List>
    </>
  )
}

/** Good, or in trouble; a test that is still running is neither. */
function toneOf({ isConnected, steps }: ConnectionTest): ChipTone {
  if (isConnected) return 'good'
  return steps.some(({ state }) => state === 'failed') ? 'bad' : 'neutral'
}

const duration = (ms: number | null): string => {
  if (ms === null) return ''
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
