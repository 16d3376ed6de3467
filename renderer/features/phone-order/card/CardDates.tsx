import { styled } from '@mui/material/styles'
import { CARD_TYPES, cardTypeOf } from '../../../../shared/domain/card.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { FieldErrors } from '../checkout/checkoutForm.ts'

const Three = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 14,
})
const TYPES = CARD_TYPES.map(({ code, label }) => ({ code, name: label }))
const digits = (maxLength: number) => ({ inputMode: 'numeric', maxLength }) as const

type CardDatesProps = { kind: string; errors: FieldErrors; onKind: (code: string) => void }

/** Kind and dates; start and issue only where the kind of card has them. */
export function CardDates({ kind, errors, onKind }: CardDatesProps) {
  const { hasStart = false, hasIssue = false } = cardTypeOf(kind) ?? {}
  return (
    <>
      <Three>
        <SelectField
          label="Card type"
          name="type"
          none="Choose"
          options={TYPES}
          value={kind}
          onPick={onKind}
          error={errors.type}
        />
        <TextField
          label="Expiry month"
          name="expiryMonth"
          placeholder="MM"
          error={errors.expiryMonth}
          input={digits(2)}
        />
        <TextField
          label="Expiry year"
          name="expiryYear"
          placeholder="YY"
          error={errors.expiryYear}
          input={digits(4)}
        />
      </Three>
      {(hasStart || hasIssue) && (
        <Three>
          <TextField
            label="Start month"
            name="startMonth"
            placeholder="MM"
            error={errors.startMonth}
            input={digits(2)}
          />
          <TextField
            label="Start year"
            name="startYear"
            placeholder="YY"
            error={errors.startYear}
            input={digits(4)}
          />
          <TextField label="Issue number" name="issue" error={errors.issue} input={digits(2)} />
        </Three>
      )}
    </>
  )
}
