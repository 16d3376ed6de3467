const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })

// Codes that Intl names but that are unions, tests or history.
const NOT_COUNTRIES = new Set('EU EZ UN XA XB QO ZZ UK DD SU YU TP ZR BU AN CS FX NT'.split(' '))

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 3166-1 codes of two letters that name a country. */
export const countryCodes: ReadonlySet<string> = new Set(
  LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
    (code) => names.of(code) !== undefined && !NOT_COUNTRIES.has(code),
  ),
)

export const countryName = (code: string): string =>
  countryCodes.has(code) ? (names.of(code) ?? code) : code
