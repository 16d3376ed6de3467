import { styled } from '@mui/material/styles'
import { type RefObject, useId } from 'react'
import { colour, radius, type } from '../../../app/theme/tokens.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { CardForm } from '../card/CardForm.tsx'
import type { FieldErrors, PaymentKind } from './checkoutForm.ts'

const Box = styled('div')({ display: 'grid', gap: 10 })
const Choices = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 6,
  '& > :first-of-type': { gridColumn: '1 / -1' },
})
const Choice = styled('label')({
  ...type.strong,
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 38,
  padding: '0 12px',
  cursor: 'pointer',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
  '& input': { width: 15, height: 15, margin: 0, accentColor: colour.accent },
  '&:has(:disabled)': { color: colour.faint, borderColor: colour.hairline, cursor: 'default' },
  '&[data-on]': {
    color: colour.accent,
    backgroundColor: colour.accentSoft,
    borderColor: colour.accent,
  },
})
const Note = styled('p')({ color: colour.muted })

const CHOICES: readonly { kind: PaymentKind; label: string }[] = [
  { kind: 'card', label: 'Card now' },
  { kind: 'quote', label: 'Quote, no payment' },
  { kind: 'other', label: 'Other method' },
]

const NOTES = {
  quote: 'It is placed as a quote. It can be paid at any time, here or later.',
  other: 'It is placed as a quote. Then you take the payment: cash, cheque, BACS, chip and PIN …',
} as const

type PaymentChoiceProps = {
  payment: PaymentKind
  /** Why each way is shut, or `null`. */
  shut: Readonly<Record<PaymentKind, string | null>>
  errors: FieldErrors
  card: RefObject<HTMLDivElement | null>
  holder: string
  onPick: (payment: PaymentKind) => void
  onTouched: (field: string) => void
}

/** How the order is paid. */
export function PaymentChoice(props: PaymentChoiceProps) {
  const { payment, shut, errors, card, holder, onPick, onTouched } = props
  const id = useId()
  const reasons = [...new Set(Object.values(shut))].filter((reason) => reason !== null)
  return (
    <Box>
      <SectionLabel id={id}>Payment</SectionLabel>
      <Choices role="radiogroup" aria-labelledby={id}>
        {CHOICES.map(({ kind, label }) => (
          <Choice
            key={kind}
            data-on={payment === kind || undefined}
            title={shut[kind] ?? undefined}
          >
            <input
              type="radio"
              name="payment"
              checked={payment === kind}
              disabled={shut[kind] !== null}
              aria-describedby={
                shut[kind] === null ? undefined : `${id}-${reasons.indexOf(shut[kind])}`
              }
              onChange={() => onPick(kind)}
            />
            {label}
          </Choice>
        ))}
      </Choices>
      {reasons.map((reason, at) => (
        <Note key={reason} id={`${id}-${at}`}>
          {reason}
        </Note>
      ))}
      {payment === 'card' ? (
        <CardForm box={card} holder={holder} errors={errors} onTouched={onTouched} />
      ) : (
        <Note>{NOTES[payment]}</Note>
      )}
    </Box>
  )
}
