import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { OrderView } from '../../../../shared/desk/orders.ts'
import { classifyCode, isListed } from '../../../../shared/domain/errorCodes.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'
import { SayBox } from '../../../components/SayBox.tsx'
import { Ladder } from './Ladder.tsx'
import { OrderedLines } from './OrderedLines.tsx'
import { OutcomeAside } from './OutcomeAside.tsx'

const Halves = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) clamp(300px, 27.7%, 380px)',
  minHeight: 0,
})
const Region = styled('section')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 14,
  minHeight: 0,
  overflow: 'auto',
  padding: '28px 34px',
  backgroundColor: colour.surface,
  '&:focus-visible': { outlineOffset: -2 },
  borderRight: `1px solid ${colour.hairline}`,
})
const Headline = styled('h1')({ ...type.outcome, outline: 'none', marginTop: -6 })
const Truth = styled('p')({
  fontSize: 14.5,
  lineHeight: '22px',
  marginTop: -10,
  color: colour.muted,
})

/** The CRM’s own words for it; of one it does not list, the number is in the words. */
const sayCode = (code: number): string => {
  const { title } = classifyCode(code)
  return isListed(code) ? `Code ${code}, ${title}` : title
}

type Made = Exclude<OrderView, { kind: 'none' } | { kind: 'sending' }>

/** What became of the order: its number and one line of truth, and the way on. */
export function Outcome({ call, order }: { call: CallView; order: Made }) {
  const { words } = order
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => headline.current?.focus(), [])
  // A code that came before things went well is history, and stands in the steps.
  const code = words.chip.tone === 'good' ? null : words.code
  const ladder = order.kind === 'created' ? order.ladder : []
  // A long order scrolls, and there is nothing else in it to get to by Tab.
  const hasLines = ladder.length === 0 && call.lines.length > 0
  return (
    <Halves>
      <Region aria-label="Outcome" tabIndex={hasLines ? 0 : undefined}>
        <div>
          <OutcomeChip chip={words.chip} />
        </div>
        <Headline ref={headline} tabIndex={-1} data-outcome>
          {words.headline}
        </Headline>
        <Truth>{words.truth}</Truth>
        {words.say !== '' && (
          <SayBox say={words.say} {...(code !== null && { code: sayCode(code) })} />
        )}
        {ladder.length > 0 && <Ladder call={call} steps={ladder} />}
        {hasLines && <OrderedLines call={call} />}
      </Region>
      <OutcomeAside call={call} order={order} />
    </Halves>
  )
}
