import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { CaseView } from '../../../../shared/desk/cases.ts'
import { mayBeSaid } from '../../../../shared/domain/caseSteps.ts'
import { PrintDialog } from '../../../components/PrintDialog.tsx'
import { SayBox } from '../../../components/SayBox.tsx'
import { CaseDecision } from './CaseDecision.tsx'
import { CaseSheet } from './CaseSheet.tsx'
import { DecideDialog } from './DecideDialog.tsx'
import type { Decision } from './decisions.ts'

const Body = styled('div')({ display: 'grid', gap: 16, padding: '16px 22px' })

type RecordDialogProps = { view: CaseView; onClose: () => void }

/** A case that was sent: what to tell the caller, what only a person can say, and its record. */
export function RecordDialog({ view, onClose }: RecordDialogProps) {
  const { ref, step, customer, text } = view
  const [decision, setDecision] = useState<Decision | null>(null)
  const isOpen = mayBeSaid(step)
  const isThere = step === 'stored' || step === 'noDocument'
  return (
    <>
      <PrintDialog
        title={ref === null ? 'Case' : `Case ${ref}`}
        aside={customer}
        way="back to the list"
        width={660}
        said="From this desk’s own record; what the office did with it is in the CRM."
        action="Print case"
        reason={step === 'sending' ? 'It is still on its way.' : null}
        error={null}
        isAside={isOpen}
        first={isOpen ? '[role="group"] button' : '[data-confirm]'}
        onClose={onClose}
      >
        <Body>
          {isThere && ref !== null && <SayBox say={sayStored(ref, text.template, step)} />}
          {isOpen && <CaseDecision step={step} onDecide={setDecision} />}
          <CaseSheet view={view} />
        </Body>
      </PrintDialog>
      {decision !== null && (
        <DecideDialog view={view} decision={decision} onClose={() => setDecision(null)} />
      )}
    </>
  )
}

const sayStored = (ref: string, template: string, step: CaseView['step']): string => {
  const mail = template !== '' && step === 'stored' ? ' You will have our answer by e-mail.' : ''
  return `I have passed this on. Your reference is ${ref}.${mail}`
}
