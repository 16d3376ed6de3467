import type { SignIns } from '../customers/signIns.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import type { LookSessions } from './lookSessions.ts'

/** What settling is made of. */
export type SettlerParts = OrderParts & {
  readonly signIns: SignIns
  readonly lookSessions: LookSessions
}
