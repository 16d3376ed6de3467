import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { LadderStep } from '../../../../shared/desk/orders.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { Kbd } from '../../../components/Kbd.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { startOf } from '../payment/paymentForm.ts'
import { openDialog } from '../state/callUi.ts'
import { RingBackDialog } from './RingBackDialog.tsx'

const List = styled('ol')({ display: 'grid', gap: 8 })
const Step = styled('button')({
  display: 'grid',
  gridTemplateColumns: '26px minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 20,
  width: '100%',
  minHeight: 64,
  padding: '8px 14px',
  textAlign: 'left',
  cursor: 'pointer',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
  '&:hover': { backgroundColor: colour.sunken },
  '&[data-advised]': {
    borderColor: colour.accent,
    boxShadow: `0 0 0 2px color-mix(in srgb, ${colour.accent} 22%, transparent)`,
  },
  '& small': { ...type.body, fontSize: 12.5, display: 'block', color: colour.muted },
})
const Place = styled('span')({
  ...type.strong,
  display: 'grid',
  placeItems: 'center',
  height: 26,
  borderRadius: 13,
  color: colour.muted,
  backgroundColor: colour.sunken,
  '[data-advised] > &': { color: colour.onAccent, backgroundColor: colour.accent },
})
const Title = styled('span')(type.strong)

type LadderProps = { call: CallView; steps: readonly LadderStep[] }

/** The ways on after a card that failed for certain; keys 1 to 5 choose one. */
export function Ladder({ call, steps }: LadderProps) {
  const [isLeaving, setLeaving] = useState(false)
  const choose = (step: LadderStep | undefined) => {
    if (!step) return
    const start = startOf(step)
    if (start === null) setLeaving(true)
    else openDialog(call.callId, { kind: 'payment', start })
  }
  useCommand('ladder', (index) => choose(steps[index]))
  return (
    <div>
      <SectionLabel style={{ marginBottom: 8 }}>What next</SectionLabel>
      <List>
        {steps.map((step, index) => (
          <li key={step.kind}>
            <Step
              type="button"
              data-advised={step.isAdvised || undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => choose(step)}
            >
              <Place aria-hidden>{index + 1}</Place>
              <span>
                <Title>{step.title}</Title>
                <small>{step.detail}</small>
              </span>
              <Kbd keys={String(index + 1)} />
            </Step>
          </li>
        ))}
      </List>
      {isLeaving && <RingBackDialog call={call} onClose={() => setLeaving(false)} />}
    </div>
  )
}
