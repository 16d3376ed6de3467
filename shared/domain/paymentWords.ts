import { assertNever } from '../assertNever.ts'
import { classifyCode } from './errorCodes.ts'
import { formatMoney } from './money.ts'
import { type OutcomeWords, type PlainWords, SAY_WAIT } from './outcomeWords.ts'
import type { PaymentOutcome } from './paymentOutcome.ts'

/** Says what became of a payment. @param amount in minor units */
export function paymentWords(
  outcome: PaymentOutcome,
  amount: number,
  currency: string,
): OutcomeWords {
  const isUndocumented = outcome.kind === 'taken' && outcome.documentMissing
  const warnings = isUndocumented ? ['The receipt was not made: make it in the CRM itself.'] : []
  return { ...plainWords(outcome, formatMoney(amount, currency)), warnings }
}

/**
 * Says what a person saw of a payment whose answer was lost: it counts, and is no answer of the
 * CRM's. @param amount in minor units
 */
export function seenWords(isTaken: boolean, amount: number, currency: string): OutcomeWords {
  const money = formatMoney(amount, currency)
  const truth = 'A person saw it so; their name and what they saw stand in the record.'
  return isTaken
    ? {
        headline: `${money} counts as taken.`,
        truth,
        say: `Thank you, ${money} has gone through.`,
        chip: { word: 'Taken', tone: 'good' },
        warnings: [],
      }
    : {
        headline: `${money} counts as not taken.`,
        truth: `${truth} It may be taken again.`,
        say: 'I have checked, and that payment did not go through; shall we try again?',
        chip: { word: 'Not taken', tone: 'bad' },
        warnings: [],
      }
}

function plainWords(outcome: PaymentOutcome, amount: string): PlainWords {
  switch (outcome.kind) {
    case 'taken':
      return {
        headline: `${amount} is taken.`,
        truth: 'The CRM has recorded the payment.',
        say: `Thank you, ${amount} has gone through.`,
        chip: { word: 'Taken', tone: 'good' },
      }
    case 'refused':
      return notTaken(outcome.code, {
        headline: `${amount} was not taken.`,
        chip: { word: 'Not taken', tone: 'bad' },
      })
    case 'storedNotCharged':
      return notTaken(outcome.code, {
        headline: `${amount} was not taken. The card was stored.`,
        chip: { word: 'Not charged', tone: 'warn' },
      })
    case 'notSent':
      return {
        headline: 'The payment was not sent.',
        truth:
          'Nothing left this computer and no money has moved: try again when the reason is gone.',
        say: 'I could not send that payment just now and nothing has been taken, so I will try again.',
        chip: { word: 'Not sent', tone: 'bad' },
      }
    case 'unknown':
      return {
        headline: `${amount} may have been taken. Do not take it again.`,
        truth: 'No clear answer came back. No other payment on this order until that is settled.',
        say: SAY_WAIT,
        chip: { word: 'Unknown', tone: 'warn' },
      }
    default:
      return assertNever(outcome)
  }
}

function notTaken(code: number, words: Pick<PlainWords, 'headline' | 'chip'>): PlainWords {
  const { say, staff } = classifyCode(code)
  return { ...words, say, truth: `No money has moved. ${staff}` }
}
