/** A card as it is read out over the telephone. */
export type SpokenCard = {
  readonly number: string
  readonly month: string
  readonly year: string
  readonly code: string
  /** Where the name on it is another than the customer's. */
  readonly holder?: string
}

const year = String((new Date().getFullYear() + 2) % 100)

/** The gateway's own test cards are published and charge nobody. */
export const visa: SpokenCard = { number: '4929000000006', month: '12', year, code: '123' }

/** Right by its check digit, but none of the gateway's: every bank declines it. */
export const declinedVisa: SpokenCard = { ...visa, number: '4929602110085639' }

/** A card whose holder makes the gateway answer with this code. */
export const simulated = (answer: string): SpokenCard => ({ ...visa, holder: `SIM ${answer}` })
