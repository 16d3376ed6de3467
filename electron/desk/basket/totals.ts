import type { TotalsView } from '../../../shared/desk/basket.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { basketTotals, estimateAgrees, type TaxedLine } from '../../../shared/domain/vat.ts'
import type { CallState, Line } from '../calls/state.ts'
import { type Reckoning, shownSums, taxedLine } from './prices.ts'
import { isSettled } from './settled.ts'

/** The sums of a call's basket: the CRM's own as soon as it has said, our estimate until then. */
export function totalsView(state: CallState, reckoning: Reckoning): TotalsView {
  const wanted = state.lines.filter((line) => !line.isRemoved && line.there.kind !== 'refused')
  const onTheWay = wanted.filter((line) => !isSettled(line))
  const ours = basketTotals(taxed(wanted, state), reckoning.policy, reckoning.currency)
  const crm = crmSums(state, wanted)
  const pending = { lines: onTheWay.length, total: sumOf(onTheWay, state, reckoning) }
  const source = crm === null ? 'estimate' : 'crm'
  const { net, vat, total } = crm ?? ours
  const facts = { ours: ours.total, crm: crm?.total ?? null, lineCount: wanted.length }
  const note = words(facts, pending, reckoning.currency)
  return {
    currency: reckoning.currency,
    net,
    vat,
    total,
    byRate: ours.byRate,
    source,
    pending,
    note,
  }
}

/** The currency of a call: the basket's, else the customer's, else the catalogue's. */
export const currencyOf = (state: CallState, fallback: string): string =>
  state.lastCart?.currency ?? (state.customer?.currency || fallback)

/** The CRM's sums, where it holds something of ours and nothing that is to go. */
function crmSums({ cart, lines }: CallState, wanted: readonly Line[]) {
  if (cart === null || lines.some((line) => line.isRemoved)) return null
  if (!wanted.some((line) => line.there.kind === 'present')) return null
  const { net, vat, total } = cart
  return net === null || vat === null || total === null ? null : { net, vat, total }
}

function taxed(lines: readonly Line[], state: CallState): TaxedLine[] {
  return lines.flatMap((line) => taxedLine(line, state) ?? [])
}

function sumOf(lines: readonly Line[], state: CallState, reckoning: Reckoning): number {
  return lines.reduce((sum, line) => sum + (shownSums(line, state, reckoning)?.total ?? 0), 0)
}

function words(
  figures: { ours: number; crm: number | null; lineCount: number },
  pending: TotalsView['pending'],
  currency: string,
): string {
  if (figures.lineCount === 0) return ''
  if (figures.crm === null) return 'Our estimate. The CRM decides.'
  if (pending.lines > 0) {
    const who = pending.lines === 1 ? 'One line is' : `${pending.lines} lines are`
    return `From the CRM. ${who} still on the way (about ${formatMoney(pending.total, currency)}).`
  }
  if (estimateAgrees(figures.ours, figures.crm, figures.lineCount) === 'same')
    return 'From the CRM.'
  const gap = formatMoney(Math.abs(figures.crm - figures.ours), currency)
  return `From the CRM. It differs from our estimate by ${gap}; the CRM decides.`
}
