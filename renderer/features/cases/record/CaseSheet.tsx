import { styled } from '@mui/material/styles'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'
import { RecordSheet } from '../../../components/records/RecordSheet.tsx'

const Subject = styled('p')({ ...type.strong, marginTop: 4 })
const Message = styled('p')({ marginTop: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' })

/** The record of a case: for whom, and what it said. */
export function CaseSheet({ view }: { view: CaseView }) {
  const { text, ref, key, state, customer, at, person, steps } = view
  return (
    <RecordSheet
      title={`Case ${ref ?? text.subject}`}
      facts={[
        ['Reference', ref ?? 'none'],
        ['Key', key ?? 'none'],
        ['State', <OutcomeChip key="state" chip={state} />],
        ['Customer', customer],
        ['E-mail', text.email || 'not known here'],
        ['Document', text.template || 'none'],
        ['Sent', <Moment key="at" at={at} hasDay />],
        ['By', person || 'nobody named'],
      ]}
      sent="As it was sent"
      steps={steps}
    >
      <Subject>{text.subject}</Subject>
      <Message>{text.message}</Message>
    </RecordSheet>
  )
}
