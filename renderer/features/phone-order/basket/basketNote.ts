import type { LineView } from '../../../../shared/desk/basket.ts'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'

/** One sentence on prices that are not what was said when the line was typed. */
export function basketNote(lines: readonly LineView[], currency: string): string {
  const changed = lines.flatMap(({ code, price, override }) => {
    // A price set by hand was changed here, not by the CRM.
    if (price === null || price.was === null || override !== null) return []
    const now = formatUnitPrice(price.amount, currency)
    return [`${code} is ${now} now, was ${formatUnitPrice(price.was, currency)}`]
  })
  if (changed.length === 0) return ''
  const count = changed.length === 1 ? 'one price' : `${changed.length} prices`
  const since = changed.length === 1 ? 'the line was' : 'the lines were'
  return `The CRM changed ${count} since ${since} typed: ${changed.join('; ')}.`
}
