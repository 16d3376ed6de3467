import { expect, test } from 'vitest'
import { addressLines } from '../../../renderer/components/address.ts'

const home = {
  address1: '14 Quayside Row',
  address2: '',
  address3: 'Bristol',
  postcode: 'BS4 1CK',
  country: 'GB',
}

test('town and postcode share a line, which breaks in no postcode, and home has no country', () => {
  expect(addressLines(home)).toEqual(['14 Quayside Row', 'Bristol BS4\u00a01CK'])
})

test('abroad the country is named', () => {
  expect(addressLines({ ...home, country: 'IE' })).toContain('Ireland')
  expect(addressLines({ ...home, country: 'XX', countryName: 'Sark' })).toContain('Sark')
  expect(addressLines({ ...home, country: 'XX' })).toContain('XX')
})
