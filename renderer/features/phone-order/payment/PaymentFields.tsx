import { styled } from '@mui/material/styles'
import type { Ledger } from '../../../../shared/desk/orders.ts'
import { BASE_CURRENCY } from '../../../../shared/domain/exchangeRate.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import {
  PAYMENT_METHOD_WORDS,
  PAYMENT_METHODS,
  type PaymentMethod,
} from '../../../../shared/domain/paymentMethods.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { Payment } from './usePayment.ts'

const Note = styled('p')({ color: colour.muted })
const METHODS = PAYMENT_METHODS.map((code) => ({ code, name: PAYMENT_METHOD_WORDS[code] }))

type PaymentFieldsProps = { payment: Payment; ledger: Ledger }

/** How much, and by which way. */
export function PaymentFields({ payment, ledger }: PaymentFieldsProps) {
  const { amount, method, fxRate, errors } = payment
  const { currency, outstanding, takenHere, said } = ledger
  return (
    <>
      <TextField
        label="Amount"
        name="amount"
        value={amount}
        error={errors.amount}
        onText={payment.setAmount}
        onFocus={(event) => event.target.select()}
        hint={`${formatMoney(outstanding, currency)} open, ${formatMoney(takenHere, currency)} taken here${said === null ? '' : `, ${formatMoney(said.amount, currency)} said by ${said.by}`}`}
        input={{ inputMode: 'decimal' }}
      />
      <SelectField
        label="Method"
        name="method"
        options={METHODS}
        value={method}
        error={errors.method}
        onPick={(code) => payment.setMethod(code as PaymentMethod)}
      />
      {currency !== BASE_CURRENCY && (
        <TextField
          label="Exchange rate"
          name="fxRate"
          value={fxRate}
          error={errors.fxRate}
          onText={payment.setFxRate}
          hint={`1 ${BASE_CURRENCY} is so many ${currency}${payment.inBase}`}
          input={{ inputMode: 'decimal' }}
        />
      )}
      {method !== 'Gateway' && (
        <Note>This notes in the CRM what was paid. No card is charged.</Note>
      )}
    </>
  )
}
