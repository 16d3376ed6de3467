import type { Typed } from '../../../shared/desk/typed.ts'
import { containsCardNumber } from '../../../shared/domain/cardNumber.ts'
import type { CallState } from './state.ts'

/** The state with what is typed by now. A card number said aloud and typed is none of it. */
export const withTyped = (state: CallState, { line, waiting, notes, email }: Typed): CallState => ({
  ...state,
  typed: {
    line: withoutCard(line),
    waiting: waiting.filter((text) => !containsCardNumber(text)),
    notes: withoutCard(notes),
    email: withoutCard(email),
  },
})

const withoutCard = (text: string): string => (containsCardNumber(text) ? '' : text)
