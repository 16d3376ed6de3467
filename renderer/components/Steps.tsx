import { styled } from '@mui/material/styles'
import { Check, Circle, CircleQuestionMark, Hourglass, Info, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LogEntry, Mark } from '../../shared/desk/calls.ts'
import { colour, type } from '../app/theme/tokens.ts'
import { Hidden } from './Hidden.tsx'
import { Moment } from './Moment.tsx'

const List = styled('ol')({ display: 'grid', gap: 7, marginTop: 8 })
const Step = styled('li')({
  ...type.body,
  fontSize: 12.5,
  display: 'grid',
  gridTemplateColumns: '18px minmax(0, 1fr) auto',
  gap: 7,
  '& svg': { marginTop: 3 },
})
const Note = styled('span')({ color: colour.muted, textAlign: 'right', whiteSpace: 'nowrap' })

const marks: Readonly<Record<Mark, { icon: ReactNode; word: string; colour: string }>> = {
  done: { icon: <Check size={14} />, word: 'Done', colour: colour.good },
  failed: { icon: <X size={14} />, word: 'Failed', colour: colour.bad },
  waiting: { icon: <Hourglass size={14} />, word: 'Waiting', colour: colour.warn },
  next: { icon: <Circle size={14} />, word: 'Next', colour: colour.muted },
  unknown: { icon: <CircleQuestionMark size={14} />, word: 'Not known', colour: colour.warn },
  note: { icon: <Info size={14} />, word: 'Note', colour: colour.info },
}

/** A step that is under way or still to come, with what stands where others have their time. */
export type ComingStep = { readonly mark: Mark; readonly text: string; readonly note: ReactNode }

type StepsProps = { steps: readonly LogEntry[]; coming?: readonly ComingStep[] }

/** What happened, step by step, to the second; then what is under way and what comes next. */
export const Steps = ({ steps, coming = [] }: StepsProps) => (
  <List>
    {steps.map(({ at, mark, text }) => (
      <StepRow
        key={`${at} ${text}`}
        mark={mark}
        text={text}
        note={mark === 'next' ? 'next' : <Moment at={at} hasSeconds />}
      />
    ))}
    {coming.map((step) => (
      <StepRow key={step.text} {...step} />
    ))}
  </List>
)

const StepRow = ({ mark, text, note }: ComingStep) => (
  <Step>
    <span style={{ color: marks[mark].colour }}>
      {marks[mark].icon}
      <Hidden>{marks[mark].word}: </Hidden>
    </span>
    <span>{text}</span>
    <Note>{note}</Note>
  </Step>
)
