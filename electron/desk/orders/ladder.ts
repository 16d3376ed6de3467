import type { LadderStep } from '../../../shared/desk/orders.ts'
import {
  type CodeClass,
  type ErrorCode,
  IN_THE_CRM,
} from '../../../shared/domain/errorCodes/errorCode.ts'
import { classifyCode } from '../../../shared/domain/errorCodes.ts'
import { formatMoney } from '../../../shared/domain/money.ts'

/** What it was instead of a detail of the card. */
const WHY: Partial<Record<CodeClass, string>> = {
  D: 'the bank refused it',
  R: 'the bank wants it confirmed online',
  X: 'the payment was called off',
  M: 'it is the set-up for cards, not this one',
}

const OTHERWISE = 'it was not the way the card was keyed'

const KEPT = 'everything here is kept except the security code'

/** Where the cursor can go, and what has to be done elsewhere first. */
function mending(field: ErrorCode['field']): {
  readonly words: string
  readonly to: string | null
} {
  switch (field) {
    case 'address1':
    case 'postcode':
    case 'billingAddress1':
    case 'billingPostcode':
    case 'email':
    case 'phone':
    case 'fax':
    case 'name':
      return { words: `First mend ${IN_THE_CRM[field]} in the CRM; ${KEPT}`, to: null }
    case 'amount':
      return { words: `Type the amount again; ${KEPT}`, to: field }
    default:
      return { words: 'Everything is kept except the security code', to: field }
  }
}

/**
 * The ways to go on after a payment that failed for certain, each on the same order. Which is
 * advised stands with the code in `shared/domain/errorCodes.ts`; no code is a silent 2000.
 * `outstanding` is in minor units.
 */
export function ladderFor(
  code: number | null,
  outstanding: number,
  currency: string,
): readonly LadderStep[] {
  // Without a code the CRM has declined in silence: as 2000 does aloud.
  const entry = classifyCode(code ?? 2000)
  const { ladder, field } = entry
  const isMend = ladder === 'mend'
  const mend = mending(field)
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
      isMend ? mend.words : `Not likely to help: ${WHY[entry.class] ?? OTHERWISE}`,
      isMend ? mend.to : null,
    ),
    step('otherCard', 'Another card', 'Everything else is kept; only the card is asked for'),
    step('split', 'Split over several', `${open} open, on any cards and methods`),
    step('otherMethod', 'Another method', 'Cash, cheque, BACS, chip and PIN …'),
    step(
      'leaveAsQuote',
      'Leave as a quote, ring back',
      'It stands under Waiting for payment, with when to ring back',
    ),
  ]
}
