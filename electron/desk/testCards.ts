/** Test cards of the training gateway (reading notes, A9); they are published and charge nobody. */
export const TEST_CARDS = [
  { label: 'Visa, is accepted', number: '4929000000006', type: 'VISA', note: '' },
  { label: 'Visa Debit, is accepted', number: '4462000000000003', type: 'DELTA', note: '' },
  { label: 'Mastercard, is accepted', number: '5404000000000001', type: 'MC', note: '' },
  { label: 'Maestro, is accepted', number: '5641820000000005', type: 'MAESTRO', note: 'issue 01' },
  { label: 'American Express, is accepted', number: '374200000000004', type: 'AMEX', note: '' },
  { label: 'Visa, is declined', number: '4929602110085639', type: 'VISA', note: 'code 2000' },
  { label: 'Mastercard, is declined', number: '5403814948608092', type: 'MC', note: 'code 2000' },
] as const

/** What goes with every test card. */
export const TEST_CARD_HINT =
  'Any expiry to come, security code 123. House number 88 and postcode 412 match the address check. A name of SIM 2000 makes the gateway answer with that code, SIM TIMEOUT answers too late.'
