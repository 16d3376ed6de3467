import type { LadderStep } from '../../../shared/desk/orders.ts'
import { classifyCode } from '../../../shared/domain/errorCodes.ts'
import { formatMoney } from '../../../shared/domain/money.ts'

/**
 * The ways to go on after a payment that failed for certain, each on the same order. Which is
 * advised first stands with the code in `shared/domain/errorCodes.ts`.
 */
export function ladderFor(
  code: number | null,
  outstanding: number,
  currency: string,
): readonly LadderStep[] {
  // Without a code the CRM has declined in silence: as 2000 does aloud.
  const { ladder, field } = classifyCode(code ?? 2000)
  const isMend = ladder === 'mend'
  const open = formatMoney(outstanding, currency)
  const advised = ladder === 'none' ? 'otherMethod' : ladder
  const step = (
    kind: LadderStep['kind'],
    title: string,
    detail: string,
    to: string | null = null,
  ): LadderStep => ({ kind, title, detail, isAdvised: kind === advised, field: to })
  return [
    step(
      'mend',
      'Same card, mend a detail',
      isMend ? 'Everything is kept except the security code' : 'Not likely to help',
      isMend ? field : null,
    ),
    step('otherCard', 'Another card', 'Everything is kept except the security code'),
    step('split', 'Split over several', `${open} open, on any cards and methods`),
    step('otherMethod', 'Another method', 'Cash, cheque, BACS, chip and PIN …'),
    step('leaveAsQuote', 'Leave as a quote, ring back', 'It waits in the CRM under this number'),
  ]
}
