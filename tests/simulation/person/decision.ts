import type { Goods } from '../model/books.ts'

/** One decision of a caller: these goods, once, paid in this way; or an order from elsewhere, to be paid here. */
export type Decision = {
  readonly number: number
  readonly customer: string
  readonly goods: readonly Goods[]
  readonly pay: 'card' | 'later' | 'cash' | 'cardOnQuote' | 'parts' | 'elsewhere'
  /** The order from elsewhere that is to be paid. */
  readonly toPay: string | null
  /** Tokens of every call in which it was tried. */
  readonly tokens: Set<string>
  /** Tokens of the calls in which Place was pressed: people remember that, whatever the desk does. */
  readonly pressed: Set<string>
  /** Totals that were agreed on with the caller, each at a press of Place. */
  readonly agreed: Set<number>
  /** Whether somebody saw it in the CRM, of which the desk knew nothing any more. */
  isThere: boolean
  /** Whether a named person said of it, truly or not, that something is not there. */
  word: 'none' | 'true' | 'wrong'
  /** Whether the desk came to a question that only a person could answer. */
  hadQuestion: boolean
}

/** The desk said that nothing came of what was sent in this span for this token or order. */
export type Denial = {
  readonly what: 'order' | 'payment'
  readonly token: string
  readonly from: number
  readonly to: number
  readonly words: string
}

/** How the people at this desk are. */
export type Manners = {
  readonly pressesTwice: number
  readonly triesSecondCall: number
  /** How likely somebody does what the screen advises against. */
  readonly insists: number
  /** Whether "this is another order" is ticked before the desk asks, or only when it is so. */
  readonly saysAnother: 'atOnce' | 'whenTrue'
  readonly endsCall: number
  /** How likely a colleague says what is there while the same order is being sent again. */
  readonly crosses: number
  readonly sendsAgain: number
  /** How likely a word about what is in the CRM is wrong. */
  readonly isWrong: number
  readonly signsInToLook: number
}
