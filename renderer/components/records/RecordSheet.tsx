import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { SectionLabel } from '../Panel.tsx'
import { Steps } from '../Steps.tsx'

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

type RecordSheetProps = {
  /** Heads the paper; on the screen the dialog says it. */
  title: string
  facts: readonly (readonly [name: string, value: ReactNode])[]
  /** Heads what was sent. */
  sent: string
  steps: readonly LogEntry[]
  /** What was sent. */
  children: ReactNode
}

/** The record of something that was sent: its facts, what it said, and every step with its time. */
export const RecordSheet = ({ title, facts, sent, steps, children }: RecordSheetProps) => (
  <Sheet data-print>
    <OnPaper>{title}</OnPaper>
    <Facts>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Facts>
    <div>
      <SectionLabel>{sent}</SectionLabel>
      {children}
    </div>
    <div>
      <SectionLabel>What happened</SectionLabel>
      <Steps steps={steps} />
    </div>
  </Sheet>
)
