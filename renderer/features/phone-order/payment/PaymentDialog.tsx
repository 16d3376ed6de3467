import type { CallView } from '../../../../shared/desk/calls.ts'
import type { PaymentStart } from './paymentForm.ts'
export const PaymentDialog = (_: { call: CallView; start: PaymentStart }) => null
