import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { spokenDay } from '../../../../shared/domain/dates.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'

/** The sentence that is read to the caller before the order goes. */
export function sayTotal(
  { agreedTotal, currency }: Pick<CheckoutDraft, 'agreedTotal' | 'currency'>,
  hasVat: boolean,
  day: string,
): string {
  const vat = hasVat ? 'including VAT' : 'with no VAT'
  const spoken = spokenDay(day)
  // What is no day yet is read to nobody.
  const when = spoken === day ? '' : `, delivered on ${spoken}`
  return `Say: “That is ${formatMoney(agreedTotal, currency)} ${vat}${when}.”`
}
