import type { AgainChange, AgainLine } from '../../../shared/desk/orderAgain.ts'
import { formatMoney, formatUnitPrice } from '../../../shared/domain/money.ts'
import { estimateAgrees } from '../../../shared/domain/vat.ts'
import type { AgreedLine } from '../orders/agreedLines.ts'

/** What is known of a line's product today. */
export type Today =
  /** No stock list is there to look in. */
  | { readonly kind: 'notRead' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'there'
      readonly name: string
      /** Our estimate of the line with VAT, minor units; `null` where nobody knows. */
      readonly total: number | null
      /** Net price of one unit as sold. */
      readonly unitPrice: string | null
      /** Why it cannot be sold today, or empty. */
      readonly notForSale: string
      /** Why not so many can be promised, or empty. */
      readonly overPromise: string
    }

/** One line of an earlier order as it stands today; both in `currency`. */
export function againLine(
  line: AgreedLine,
  place: number,
  today: Today,
  currency: string,
): AgainLine {
  const { code, name, quantity, unit, location, total: was } = line
  const shown = { place, code, quantity, unit, location, was }
  if (today.kind === 'notRead') {
    return { ...shown, name, now: null, changes: [NOT_READ], offer: 'add' }
  }
  if (today.kind === 'gone') return { ...shown, name, now: null, changes: [GONE], offer: 'none' }
  return {
    ...shown,
    name: today.name || name,
    now: today.total,
    changes: changesOf(line, today, currency),
    offer: today.notForSale === '' ? 'add' : 'ask',
  }
}

type There = Extract<Today, { kind: 'there' }>

function changesOf(line: AgreedLine, today: There, currency: string): readonly AgainChange[] {
  const { notForSale, overPromise } = today
  const changes: (AgainChange | null)[] = [
    notForSale === '' ? null : { word: 'Not on sale', detail: notForSale, tone: 'bad' },
    overPromise === '' ? null : { word: 'Too few', detail: overPromise, tone: 'warn' },
    line.override === null ? priceChange(line, today, currency) : byHand(line, today, currency),
  ]
  return changes.filter((change) => change !== null)
}

function priceChange({ total }: AgreedLine, today: There, currency: string): AgainChange | null {
  if (today.total === null) return NO_PRICE
  if (estimateAgrees(today.total, total, 1) !== 'beyond') return null
  const by = formatMoney(Math.abs(today.total - total), currency)
  const isUp = today.total > total
  return {
    word: isUp ? `${by} more` : `${by} less`,
    detail: `It came to ${formatMoney(total, currency)} then, and comes to about ${formatMoney(today.total, currency)} today.`,
    tone: isUp ? 'warn' : 'info',
  }
}

/** A price that somebody set is not set again by itself. */
function byHand({ override }: AgreedLine, today: There, currency: string): AgainChange {
  const then = formatUnitPrice(override?.unitPrice ?? '', currency)
  const now = today.unitPrice === null ? 'not known' : formatUnitPrice(today.unitPrice, currency)
  return {
    word: 'Price was set by hand',
    detail: `${then} was set by hand then: ${override?.reason}. Today’s price is ${now}.`,
    tone: 'warn',
  }
}

const NOT_READ: AgainChange = {
  word: 'Not checked',
  detail:
    'The stock has not been read on this computer yet. The CRM says its price once it is added.',
  tone: 'info',
}
const GONE: AgainChange = {
  word: 'Gone',
  detail: 'No product has this code any more.',
  tone: 'bad',
}
const NO_PRICE: AgainChange = {
  word: 'No price here',
  detail: 'The CRM says its price once it is added.',
  tone: 'info',
}
