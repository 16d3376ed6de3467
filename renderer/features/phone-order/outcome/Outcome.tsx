import type { CallView } from '../../../../shared/desk/calls.ts'
import type { OrderView } from '../../../../shared/desk/orders.ts'
export const Outcome = (_: { call: CallView; order: OrderView }) => null
