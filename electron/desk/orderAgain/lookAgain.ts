import type { OrderAgain } from '../../../shared/desk/orderAgain.ts'
import { overPromise } from '../../../shared/domain/overPromise.ts'
import { effectiveRate, lineTotals } from '../../../shared/domain/vat.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { currencyOf } from '../basket/totals.ts'
import { NO_CALL } from '../calls/handlers.ts'
import type { CallState } from '../calls/state.ts'
import { EXISTING_STEPS, type OrderIntent } from '../journal/intent.ts'
import { type AgreedLine, readAgreedLines } from '../orders/agreedLines.ts'
import { knownOf, soldIn } from '../stock/hits.ts'
import { notForSale, type Product } from '../stock/product.ts'
import { againLine, type Today } from './againLine.ts'
import type { AgainParts } from './againParts.ts'

/** Shows what an order of this desk would be today, for whoever is on the line. */
export function lookAgain(
  parts: AgainParts,
  { callId, id }: { readonly callId: string; readonly id: string | null },
): Result<OrderAgain> {
  const state = parts.book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  const found = id === null ? lastOrderOf(parts, state) : orderFor(parts, state, id)
  if (found.kind === 'error') return found
  const order = found.value
  const todayOf = createToday(parts, state, order)
  const lines = readAgreedLines(order.lines)
  return ok({
    id: order.id,
    order: order.orderRef ?? order.token,
    at: order.createdAt,
    currency: order.currency,
    lines: lines.map((line, place) => againLine(line, place, todayOf(line), order.currency)),
  })
}

/** The last order of the customer on the line that came to be. */
function lastOrderOf({ journal }: AgainParts, { customer }: CallState): Result<OrderIntent> {
  if (customer === null) return invalid('Sign the customer in first.')
  const last = journal
    .ordersOf(customer.contactRef)
    .findLast(({ step }) => EXISTING_STEPS.includes(step))
  return last === undefined ? invalid(NOTHING_KNOWN) : ok(last)
}

/** An order by its name, where it is that of whoever is on the line. */
export function orderFor(
  { journal }: Pick<AgainParts, 'journal'>,
  { customer }: Pick<CallState, 'customer'>,
  id: string,
): Result<OrderIntent> {
  const order = journal.find(id)
  if (order?.kind !== 'order') return invalid('This order is not in the journal.')
  const isOther = customer !== null && customer.contactRef !== order.customer
  return isOther ? invalid('That order is another customer’s. Nothing was added.') : ok(order)
}

const NOTHING_KNOWN =
  'Nothing was ordered here for this customer yet, and the CRM tells no lines of orders placed elsewhere. Ask the caller, and type the lines.'

/** What is known today of a line's product, in the prices of whoever is on the line. */
function createToday(
  { deps, stock, taken }: AgainParts,
  state: CallState,
  order: OrderIntent,
): (line: AgreedLine) => Today {
  const { packBasis, vatPolicy } = deps.settings()
  const today = new Date(deps.clock.now()).toISOString().slice(0, 10)
  const promiseNow = taken.now()
  const band = state.customer?.priceBand ?? null
  const taxable = state.customer?.taxable ?? 'Y'
  // Two currencies are not compared.
  const isSameCurrency = currencyOf(state, stock.currency()) === order.currency

  const totalOf = ({ quantity, unit }: AgreedLine, product: Product) => {
    const { unitPrice, vatRate } = knownOf(product, unit, band, packBasis)
    if (unitPrice === null || !isSameCurrency) return null
    const rate = effectiveRate(vatRate ?? '0', taxable)
    return lineTotals({ quantity, unitPrice, rate }, vatPolicy, order.currency).total
  }

  return (line) => {
    if (stock.status().at === null) return { kind: 'notRead' }
    const product = stock.find(line.code)
    if (product === undefined) return { kind: 'gone' }
    const promise = promiseNow(product)
    const byLocation = Object.entries(promise.byLocation).map(([code, promised]) => ({
      code,
      promised,
    }))
    const wanted = {
      ...line,
      promised: promise.total,
      byLocation,
      units: soldIn(product, packBasis),
    }
    return {
      kind: 'there',
      name: product.name,
      total: totalOf(line, product),
      unitPrice: knownOf(product, line.unit, band, packBasis).unitPrice,
      notForSale: notForSale(product, today),
      overPromise: overPromise(wanted),
    }
  }
}
