/** The ten ways to pay in the CRM's words (API document, line 250); only Gateway charges a card. */
export const PAYMENT_METHODS = [
  'Gateway',
  'Cash',
  'Cheque',
  'Chip-Pin',
  'Credit-Card',
  'Debit-Card',
  'Direct-Credit',
  'EFTPOS',
  'Money-Order',
  'PayPal',
] as const

export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** The same in staff's words. */
export const PAYMENT_METHOD_WORDS: Readonly<Record<PaymentMethod, string>> = {
  Gateway: 'Card, charged now',
  Cash: 'Cash',
  Cheque: 'Cheque',
  'Chip-Pin': 'Chip and PIN',
  'Credit-Card': 'Credit card, taken elsewhere',
  'Debit-Card': 'Debit card, taken elsewhere',
  'Direct-Credit': 'Direct credit',
  EFTPOS: 'EFTPOS or BACS',
  'Money-Order': 'Money order',
  PayPal: 'PayPal',
}
