import type { MethodOutput } from '../../../../shared/crm/index.ts'
import type { Delivery } from '../../../../shared/desk/orders.ts'
import { readCrmTime } from '../../../../shared/domain/dates.ts'
import { toMinor } from '../../../../shared/domain/money.ts'
import type { ListedOrder } from '../../../../shared/domain/settling/pass.ts'
import { currencyCode } from '../../currency.ts'
import { LOOK_FILTER, readLook } from '../rows.ts'

/** What the desk asks of an order that is shown (API document, line 587). */
export const LISTED_FILTER = [
  ...LOOK_FILTER,
  'order_location',
  'order_currency_code',
  'order_currency',
  'order_subtotal',
  'order_taxtotal',
  'order_delivery_date',
  'order_team',
  'order_delivery_address1',
  'order_delivery_address2',
  'order_delivery_address3',
  'order_delivery_state',
  'order_delivery_postcode',
  'order_delivery_country_code',
  'order_notes',
  'order_delivery_notes',
] as const

/** An order as the CRM listed it; sums in minor units of its currency, `null` where it told none. */
export type Listed = ListedOrder & {
  /** ISO 4217, or empty. */
  readonly currency: string
  readonly net: number | null
  readonly vat: number | null
  readonly gross: number | null
  readonly delivery: Delivery
  readonly location: string
  readonly team: string
  readonly orderNotes: string
  readonly deliveryNotes: string
}

/** Reads one row; what the CRM did not tell is empty. */
export function readListed(item: MethodOutput<'getOrders'>['items'][number]): Listed {
  const currency = currencyCode(item.order_currency_code) || currencyCode(item.order_currency)
  const sum = (text: string | undefined) =>
    text === undefined ? null : (toMinor(text, currency) ?? null)
  const date = item.order_delivery_date ?? ''
  return {
    ...readLook(item),
    currency,
    net: sum(item.order_subtotal),
    vat: sum(item.order_taxtotal),
    gross: sum(item.order_grandtotal),
    delivery: {
      address1: item.order_delivery_address1 ?? '',
      address2: item.order_delivery_address2 ?? '',
      address3: item.order_delivery_address3 ?? '',
      deliveryState: item.order_delivery_state ?? '',
      postcode: item.order_delivery_postcode ?? '',
      country: item.order_delivery_country_code?.trim().toUpperCase() ?? '',
      date: readCrmTime(date) === undefined ? '' : date.trim().slice(0, 10),
    },
    location: item.order_location ?? '',
    team: item.order_team ?? '',
    orderNotes: item.order_notes ?? '',
    deliveryNotes: item.order_delivery_notes ?? '',
  }
}
