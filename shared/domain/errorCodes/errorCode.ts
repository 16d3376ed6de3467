/** Where the cursor goes on the card form. */
export type CardField =
  | 'holder'
  | 'number'
  | 'type'
  | 'expiryMonth'
  | 'expiryYear'
  | 'startMonth'
  | 'startYear'
  | 'issue'
  | 'cv2'

/** Where the cursor goes on the payment itself. */
export type PaymentField = 'amount'

/** What no form of the desk has once an order exists: it is mended where the CRM keeps it. */
export type AddressField =
  | 'address1'
  | 'postcode'
  | 'billingAddress1'
  | 'billingPostcode'
  | 'email'
  | 'phone'
  | 'fax'
  | 'name'

/** The same in words: whose it is there, and what. */
export const IN_THE_CRM: Readonly<Record<AddressField, string>> = {
  address1: 'the order’s delivery address',
  postcode: 'the order’s delivery postcode',
  billingAddress1: 'the customer’s address',
  billingPostcode: 'the customer’s postcode',
  email: 'the customer’s e-mail address',
  phone: 'the customer’s phone number',
  fax: 'the customer’s fax number',
  name: 'the customer’s name',
}

/**
 * What a payment code is about (reading notes, A10): S success shown as a code, R redirect,
 * X cancelled, D declined, U uncertain, C card entry, O order or contact data, M merchant
 * set-up, T an action on an earlier transaction. The other three are the CRM's own codes.
 */
export type CodeClass =
  | 'S'
  | 'R'
  | 'X'
  | 'D'
  | 'U'
  | 'C'
  | 'O'
  | 'M'
  | 'T'
  | 'general'
  | 'user'
  | 'data'

/** What may come after a failed payment: the first step of the ladder worth trying. */
export type LadderStep = 'mend' | 'otherCard' | 'otherMethod' | 'none'

/** A code of the CRM, in answers that staff can use. */
export type ErrorCode = {
  readonly code: number
  /** The document's own text, whole. */
  readonly title: string
  readonly class: CodeClass
  /** What the code by itself says about money; who decides about an order is `orderOutcome`. */
  readonly moneyMoved: 'no' | 'yes' | 'unknown'
  readonly field: CardField | PaymentField | AddressField | null
  /** To be said to the caller. */
  readonly say: string
  /** What it means and what to do. */
  readonly staff: string
  readonly ladder: LadderStep
}

/** A code as its data file holds it: what its neighbours share is filled in by `codesOf`. */
export type CodeEntry = Pick<ErrorCode, 'title' | 'say' | 'staff'> & Partial<ErrorCode>

/** What the codes of one class have in common. */
type Shared = Pick<ErrorCode, 'class' | 'moneyMoved' | 'ladder'>

/** Turns a data table into rows, giving each what its class has in common. */
export function codesOf(
  shared: Shared,
  entries: Readonly<Record<number, CodeEntry>>,
): Record<number, ErrorCode> {
  const rows = Object.entries(entries).map(([code, entry]): [string, ErrorCode] => [
    code,
    { field: null, ...shared, ...entry, code: Number(code) },
  ])
  return Object.fromEntries(rows)
}
