import type { CallView } from '../../../../shared/desk/calls.ts'
export const NewCustomerDialog = (_: { call: CallView }) => null
