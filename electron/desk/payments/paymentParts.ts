import type { Sessions } from '../calls/sessions.ts'
import type { SignIns } from '../customers/signIns.ts'
import type { Signing } from '../customers/signing.ts'
import type { OrderParts } from '../orders/orderParts.ts'

/** What taking a payment is made of. */
export type PaymentParts = OrderParts & {
  readonly sessions: Sessions
  readonly signing: Signing
  readonly signIns: SignIns
}
