import type { LineView, TotalsView } from '../../../../shared/desk/basket.ts'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CustomerView } from '../../../../shared/desk/customers.ts'
import type { Delivery } from '../../../../shared/desk/orders.ts'
import { spokenDay } from '../../../../shared/domain/dates.ts'
import { formatMoney, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { type Spoken, spell } from '../../../../shared/domain/phonetic.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { addressLines } from '../../../components/address.ts'
import { byLaw } from './byLaw.ts'

/** One thing that is read out and ticked. */
export type ReadItem = {
  readonly say: string
  /** Small below it. */
  readonly detail: string
  /** The money of it, at the right. */
  readonly figure: string
  /** Sign by sign, where it has to be written down without a mistake. */
  readonly spelt: readonly (readonly Spoken[])[]
  /** How many before it read just the same: each is read, and ticked, by itself. */
  readonly nth: number
}

export type ReadSection = { readonly title: string; readonly items: readonly ReadItem[] }

type Facts = {
  readonly call: Pick<CallView, 'lines' | 'totals' | 'customer'>
  /** As typed in Checkout; null before it was open. */
  readonly delivery: Delivery | null
  /** Whether the caller buys for private use. */
  readonly isConsumer: boolean
}

/** All that is read back to a caller, in the order in which it is read. */
export function readBack({ call, delivery, isConsumer }: Facts): readonly ReadSection[] {
  const { lines, totals, customer } = call
  const day = delivery?.date ? spokenDay(delivery.date) : ''
  const ordered = lines.filter(({ state }) => state.kind !== 'refused')
  const sections = [
    {
      title: 'The order',
      items: [
        ...ordered.map((line) => lineItem(line, totals.currency)),
        totalItem(totals, customer),
      ],
    },
    { title: 'Where it goes', items: whereTo(customer, delivery, day) },
    { title: 'How we reach you', items: reach(customer) },
    { title: 'To say by law', items: isConsumer ? byLaw(totals, day).map((say) => item(say)) : [] },
  ]
  return numbered(sections).filter(({ items }) => items.length > 0)
}

/** What tells an item from any other: one that reads otherwise now has not been read. */
export const keyOf = ({ say, detail, figure, nth }: ReadItem): string =>
  [say, detail, figure, ...(nth === 0 ? [] : [nth])].join('\n')

function numbered(sections: readonly ReadSection[]): ReadSection[] {
  const alike = new Map<string, number>()
  return sections.map(({ title, items }) => ({
    title,
    items: items.map((one) => {
      const key = keyOf(one)
      const nth = alike.get(key) ?? 0
      alike.set(key, nth + 1)
      return { ...one, nth }
    }),
  }))
}

const item = (say: string, more: Partial<ReadItem> = {}): ReadItem => ({
  say,
  detail: '',
  figure: '',
  spelt: [],
  nth: 0,
  ...more,
})

function lineItem(line: LineView, currency: string): ReadItem {
  const { code, name, size, quantity, unit, price, sums, location, note } = line
  const product = [name || code, size].filter(Boolean).join(', ')
  const detail = [
    code,
    price && `${formatUnitPrice(price.amount, currency)} net each`,
    location && `from ${location}`,
    note && `“${note}”`,
  ]
  const about = sums?.isEstimate === true ? 'about ' : ''
  return item(`${inUnits(quantity, unit)} of ${product}`, {
    detail: detail.filter(Boolean).join(' · '),
    figure: sums === null ? '' : about + formatMoney(sums.total, currency),
  })
}

function totalItem(totals: TotalsView, customer: CustomerView | null): ReadItem {
  const { net, vat, total, currency, source } = totals
  const split = `${formatMoney(net, currency)} net and ${formatMoney(vat, currency)} VAT`
  const taxed = customer?.taxable === 'R' ? `No VAT is charged: ${REVERSED}` : split
  const about = source === 'estimate' ? 'Our estimate; the CRM decides. ' : ''
  return item(`That is ${formatMoney(total, currency)} in all`, { detail: about + taxed })
}

const REVERSED = 'you account for it to HMRC (domestic reverse charge).'

function whereTo(
  customer: CustomerView | null,
  delivery: Delivery | null,
  day: string,
): readonly ReadItem[] {
  if (customer === null) return []
  const { title, firstName, lastName, company } = customer
  const to = delivery ?? customer
  const name = [title, firstName, lastName].filter(Boolean).join(' ')
  const address = addressLines({ ...to, postcode: '' })
  return [
    ...[name, company, ...address].filter(Boolean).map((words) => item(words, spelling(words))),
    ...(to.postcode === '' ? [] : [item(to.postcode, spelling(to.postcode))]),
    ...(day === '' ? [] : [item(`Delivered on ${day}`)]),
  ]
}

const reach = (customer: CustomerView | null): readonly ReadItem[] =>
  [customer?.email ?? '', customer?.phone || (customer?.mobile ?? '')]
    .filter(Boolean)
    .map((words) => item(words, spelling(words)))

const spelling = (words: string) => ({ spelt: spell(words) })
