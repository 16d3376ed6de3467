import type { PaymentParts } from '../../payments/paymentParts.ts'
import type { SettlerParts } from '../../settling/parts.ts'
import type { ListedBook } from './listedBook.ts'

/** What the list of a customer's orders is made of. */
export type ListedParts = SettlerParts &
  Pick<PaymentParts, 'sessions' | 'signing'> & { readonly listed: ListedBook }
