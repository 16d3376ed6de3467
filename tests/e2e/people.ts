/** A customer of the sample company, as they sign in. */
export type Caller = { readonly name: string; readonly email: string; readonly password: string }

const caller = (name: string, first: string, password: string): Caller => ({
  name,
  email: `${first}@example.com`,
  password,
})

/** In Bristol, at trade prices. */
export const eleanor = caller('Eleanor Whitcombe', 'eleanor', 'CANDLE42')
export const tom = caller('Tom Ashdown', 'tom', 'MARKET33')
export const gareth = caller('Gareth Pryce', 'gareth', 'COACHBOLT8')
/** House number and postcode match the gateway's address check in full. */
export const judith = caller('Judith Marlow', 'judith', 'FERRY412')
/** At retail prices. */
export const maya = caller('Maya Okafor', 'maya', 'LANTERN7')
export const priti = caller('Priti Raman', 'priti', 'OLIVES19')
export const callum = caller('Callum Frith', 'callum', 'LARDER55')
export const zoe = caller('Zoë Tremaine', 'zoe', 'BAYTREE18')
/** The customer accounts for the VAT. */
export const ivor = caller('Ivor Penrose', 'ivor', 'MITRE6X4')
/** In Vermont, in dollars. */
export const walter = caller('Walter Haines', 'walter', 'MAPLE210')
/** In Cork, in euros, without a postcode. */
export const aoife = caller('Aoife Brennan', 'aoife', 'SHANDON77')

/** Callers who differ in nothing that matters, for tests that need several at once. */
export const regulars: readonly Caller[] = [
  eleanor,
  tom,
  gareth,
  priti,
  callum,
  zoe,
  caller('Hannah Blythe', 'hannah', 'WICKS333'),
  caller('Oluwaseun Adeyemi', 'seun', 'JOLLOF118'),
  caller('Margaret O’Hara', 'margaret', 'KETTLE22'),
  caller('Kirsty Munro', 'kirsty', 'OBAN7100'),
  caller('Arjun Mehta', 'arjun', 'PALLET300'),
  caller('Ben Carrick', 'ben', 'ESPRESSO27'),
]
