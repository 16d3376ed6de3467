import type { CardForm } from '../../../shared/desk/payments.ts'
import { cardTypeOf, checkCard, twoDigitMonth, twoDigitYear } from '../../../shared/domain/card.ts'
import { cardDigits, lastFour } from '../../../shared/domain/cardNumber.ts'

/** The card form's names and the CRM's, in one place (API document, line 200). */
export const FORM_OF_CARD = {
  card_holdername: 'holder',
  card_number: 'number',
  card_type: 'type',
  card_expire_month: 'expiryMonth',
  card_expire_year: 'expiryYear',
  card_start_month: 'startMonth',
  card_start_year: 'startYear',
  card_issuenumber: 'issue',
  card_cv2: 'cv2',
} as const

/** A card as it goes to the CRM: digits alone, months and years as two of them. */
export function cardInput(card: CardForm): Partial<Record<keyof typeof FORM_OF_CARD, string>> {
  const type = cardTypeOf(card.type)
  const start = type?.hasStart === true && card.startMonth !== ''
  return {
    card_holdername: card.holder.trim(),
    card_number: cardDigits(card.number),
    card_type: card.type,
    card_expire_month: twoDigitMonth(card.expiryMonth) ?? '',
    card_expire_year: twoDigitYear(card.expiryYear) ?? '',
    ...(start
      ? {
          card_start_month: twoDigitMonth(card.startMonth) ?? '',
          card_start_year: twoDigitYear(card.startYear) ?? '',
        }
      : {}),
    ...(type?.hasIssue === true && card.issue !== '' ? { card_issuenumber: card.issue } : {}),
    card_cv2: card.cv2.trim(),
  }
}

/** All of a card that is ever written down: which one to look for at the gateway. */
export const cardEnding = (card: CardForm): string => `card ending ${lastFour(card.number)}`

/** What has to be mended before a card may go, by the form's names. */
export const cardProblems = (card: CardForm, now: number): Readonly<Record<string, string>> =>
  checkCard(card, new Date(now))
