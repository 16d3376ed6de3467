import { countryName as englishName } from '../../shared/domain/countries.ts'

type Address = {
  readonly address1: string
  readonly address2: string
  readonly address3: string
  readonly postcode: string
  readonly country: string
  /** The CRM's own name of it, for a code that is no country's. */
  readonly countryName?: string
}

/** An address in as few lines as it reads well in; the country only where it is not at home. */
export function addressLines(address: Address): string[] {
  const { address1, address2, address3, postcode, country, countryName } = address
  // A postcode is one word, wherever the line is broken.
  const town = [address3, postcode.replaceAll(' ', '\u00a0')].filter(Boolean).join(' ')
  const abroad =
    country === 'GB' || country === '' ? '' : (englishName(country) ?? (countryName || country))
  return [...new Set([address1, address2, town, abroad])].filter(Boolean)
}
