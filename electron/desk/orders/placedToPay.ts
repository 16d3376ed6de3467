import { fromMinor } from '../../../shared/domain/money.ts'
import type { Placed } from './placed.ts'
import type { ToPay } from './toPay.ts'

/** An order from elsewhere as its call knows it: nothing of it is in the journal but payments taken here. */
export function placedToPay(elsewhere: ToPay, token: string): Placed {
  const { customer, orderRef, orderKey, currency, total, clientRef, status, delivery } = elsewhere
  return {
    intentId: `elsewhere ${orderKey}`,
    customer,
    token,
    clientRef,
    orderRef,
    orderKey,
    currency,
    agreedTotal: total,
    cardSent: false,
    reply: {
      kind: 'answered',
      code: null,
      message: '',
      invalid: {},
      orderRef,
      total: fromMinor(total, currency),
      ...(orderKey === null ? {} : { orderKey }),
    },
    // Only one that was listed as not paid is opened to be paid.
    readBack: { orderRef, paid: 'N', status },
    declinedWithoutCode: false,
    delivery,
    payment: null,
    elsewhere,
  }
}
