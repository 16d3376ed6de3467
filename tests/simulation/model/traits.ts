/** What the gateway does with a card. */
export type CardEnd =
  | 'accepted'
  | 'declined'
  | 'silent'
  | 'unsure'
  | 'stored'
  | 'noDocument'
  | 'chargeLost'
  /** Declined, with a quote that the answer does not name. */
  | 'codeOnly'

/** How one CRM behaves; each is an open question of the API document or a switch of the sandbox. */
export type Traits = {
  /** What an ended session is: dead, to be brought back by a late request, or not ended at all. */
  readonly endedIds: 'refuse' | 'reborn' | 'alive'
  /** How it says that a session does not work any more. */
  readonly deadCode: 1501 | 1011
  /** A session that nobody uses is gone after so long. */
  readonly lifetimeMs: number
  readonly keepsBasket: boolean
  readonly mergesLines: boolean
  /** Most that an order takes to show in the lists, and its payment. */
  readonly lagMs: number
  /** Most that it works on a request after it has looked at the session. */
  readonly executionMs: number
  readonly pageCap: number
  readonly reorders: boolean
  /** Characters of a reference that come back; null for rows without one. */
  readonly clientRefKept: number | null
  readonly hidesQuotes: boolean
  /** What becomes of cards, one drawn from the list. */
  readonly cards: readonly CardEnd[]
  /** How likely it finds fault with a good order's form. */
  readonly refusals: number
  /** Whether an order comes to a penny more than its basket did. */
  readonly roundsUp: boolean
  /** How likely the customer orders the same elsewhere, in the minutes around. */
  readonly elsewhere: number
}

/** A CRM that behaves as the API document lets one hope. */
export const GOOD_CRM: Traits = {
  endedIds: 'refuse',
  deadCode: 1501,
  lifetimeMs: 4 * 60_000,
  keepsBasket: false,
  mergesLines: true,
  lagMs: 0,
  executionMs: 0,
  pageCap: 100,
  reorders: false,
  clientRefKept: 100,
  hidesQuotes: false,
  cards: ['accepted'],
  refusals: 0,
  roundsUp: false,
  elsewhere: 0,
}
