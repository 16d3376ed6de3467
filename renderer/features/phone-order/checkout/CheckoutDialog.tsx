import type { CallView } from '../../../../shared/desk/calls.ts'
export const CheckoutDialog = (_: { call: CallView }) => null
