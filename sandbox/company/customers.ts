/** `street` holds address lines 1 to 3 between bars; `more` any other field in the CRM's words. */
export type Customer = {
  name: string
  company: string
  street: string
  postcode: string
  phone: string
  email: string
  password: string
  band: 'PB1' | 'PB2' | 'PB3'
  type: string
  more?: Readonly<Record<string, string>>
}

/**
 * Inward codes use letters no real postcode has there (C I K M O V), telephones are Ofcom's numbers
 * for drama, mail goes to example.com: nothing here can reach anybody. Passwords hold capitals and
 * digits only, the narrowest reading of the API document (line 127).
 */
export const customers: readonly Customer[] = [
  {
    name: 'Ms Eleanor Whitcombe',
    company: 'Whitcombe & Daughters (Training) Ltd',
    street: '14 Quayside Row|Redcliffe|Bristol',
    postcode: 'BS4 1CK',
    phone: '01632 960123',
    email: 'eleanor@example.com',
    password: 'CANDLE42',
    band: 'PB1',
    type: 'CY2',
    more: { label: 'LB1', jobposition: 'Owner', mobile: '07700 900123' },
  },
  {
    name: 'Mr Tom Ashdown',
    company: 'Ashdown Stores (Training) Ltd',
    street: '3 Market Place||Wells',
    postcode: 'BA5 2OK',
    phone: '01632 960210',
    email: 'tom@example.com',
    password: 'MARKET33',
    band: 'PB1',
    type: 'CY2',
  },
  {
    name: 'Mr Gareth Pryce',
    company: 'Pryce Hardware (Training) Ltd',
    street: '27 Foundry Lane||Newport',
    postcode: 'NP19 4VM',
    phone: '01632 960341',
    email: 'gareth@example.com',
    password: 'COACHBOLT8',
    band: 'PB1',
    type: 'CY4',
    more: { taxable: 'R', label: 'LB1' },
  },
  // House number 88 and postcode digits 412: with CV2 123 the test cards' checks all match.
  {
    name: 'Mrs Judith Marlow',
    company: 'Harbourside Inn (Training) Ltd',
    street: '88 Ferry Road|Long Ashton|Bristol',
    postcode: 'BS41 2CK',
    phone: '01632 960488',
    email: 'judith@example.com',
    password: 'FERRY412',
    band: 'PB1',
    type: 'CY3',
  },
  {
    name: 'Miss Maya Okafor',
    company: '',
    street: '9 Alma Vale||Bristol',
    postcode: 'BS8 2IM',
    phone: '07700 900277',
    email: 'maya@example.com',
    password: 'LANTERN7',
    band: 'PB3',
    type: 'CY5',
    more: { newsletter: 'Y' },
  },
]
