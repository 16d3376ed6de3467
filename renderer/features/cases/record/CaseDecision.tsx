import { styled } from '@mui/material/styles'
import { Check, RotateCcw, X } from 'lucide-react'
import type { CaseStep } from '../../../../shared/domain/caseSteps.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { type Decision, decisionsOn } from './decisions.ts'

const Answers = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 4 })

const icons = {
  arrived: <Check size={14} />,
  notArrived: <X size={14} />,
  again: <RotateCcw size={14} />,
} as const

const NOBODY_KNOWS =
  'No clear answer came, so this case may or may not be in the CRM. The desk cannot look, and does not send it again by itself. Look in the CRM, then say what you saw.'

type CaseDecisionProps = { step: CaseStep; onDecide: (decision: Decision) => void }

/** What only a person can say of a case: nothing that the desk may ask shows whether it arrived. */
export const CaseDecision = ({ step, onDecide }: CaseDecisionProps) => (
  <Remark tone={step === 'unknown' ? 'warn' : 'info'} label="Whether it arrived">
    <p>
      {step === 'unknown' ? NOBODY_KNOWS : 'This stands on somebody’s word. It can be corrected.'}
    </p>
    <Answers>
      {decisionsOn(step).map((one) => (
        <Button key={one.kind} icon={icons[one.kind]} onClick={() => onDecide(one)}>
          {one.word}
        </Button>
      ))}
    </Answers>
  </Remark>
)
