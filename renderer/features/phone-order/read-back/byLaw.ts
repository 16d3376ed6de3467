import type { TotalsView } from '../../../../shared/desk/basket.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'

/**
 * What a consumer is told before they are bound by an order on the telephone (Consumer Contracts
 * Regulations 2013; reading notes, C5). `day` is the day of delivery in words, or empty.
 */
export function byLaw({ total, currency }: TotalsView, day: string): readonly string[] {
  const when = day === '' ? 'within 30 days at the latest' : `on ${day}`
  return [
    'If we rang you: who we are, and that this is a sales call.',
    `The whole price is ${formatMoney(total, currency)}, with VAT. If delivery is charged on top, say how much.`,
    `It is delivered ${when}.`,
    'You may cancel within 14 days of receiving it, without a reason. We pay you back within 14 days.',
    'You have all this in writing by the time it is delivered.',
  ]
}
