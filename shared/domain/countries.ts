/** A country by its ISO 3166-1 code, such as GB, and its English name. */
export type Country = { code: string; name: string }

/** Regions the CLDR names that are no ISO 3166-1 countries. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '))

const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })

let known: readonly Country[] | undefined

/** All countries by name (source: Intl, CLDR). */
export function countries(): readonly Country[] {
  known ??= letterPairs()
    .flatMap((code) => {
      const name = countryName(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
  return known
}

/** The English name of a country; undefined for what is no ISO 3166-1 code. */
export function countryName(code: string): string | undefined {
  const upper = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper) || NO_COUNTRIES.has(upper)) return undefined
  // A code that was withdrawn, such as SU, reads as its successor.
  const isCurrent = new Intl.Locale(`und-${upper}`).region === upper
  return isCurrent ? names.of(upper) : undefined
}

function letterPairs(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  return letters.flatMap((first) => letters.map((second) => first + second))
}
