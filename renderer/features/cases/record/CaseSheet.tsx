import { styled } from '@mui/material/styles'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { Steps } from '../../../components/Steps.tsx'

const Sheet = styled('article')({ display: 'grid', gap: 16 })
const OnPaper = styled('h1')({
  ...type.title,
  display: 'none',
  '@media print': { display: 'block' },
})
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: '8px 16px',
  overflowWrap: 'anywhere',
  '& dt': { ...type.label, color: colour.muted },
})
const Subject = styled('p')({ ...type.strong, marginTop: 4 })
const Message = styled('p')({ marginTop: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' })

/** The record of a case: for whom, what it said, and every step with its time. */
export function CaseSheet({ view }: { view: CaseView }) {
  const { text, ref, key, state, customer, at, person, steps } = view
  const facts = [
    ['Reference', ref ?? 'none'],
    ['Key', key ?? 'none'],
    ['State', <OutcomeChip key="state" chip={state} />],
    ['Customer', customer],
    ['E-mail', text.email || 'not known here'],
    ['Document', text.template || 'none'],
    ['Sent', <Moment key="at" at={at} hasDay />],
    ['By', person || 'nobody named'],
  ] as const
  return (
    <Sheet data-print>
      <OnPaper>Case {ref ?? text.subject}</OnPaper>
      <Facts>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Facts>
      <div>
        <SectionLabel>As it was sent</SectionLabel>
        <Subject>{text.subject}</Subject>
        <Message>{text.message}</Message>
      </div>
      <div>
        <SectionLabel>What happened</SectionLabel>
        <Steps steps={steps} />
      </div>
    </Sheet>
  )
}
