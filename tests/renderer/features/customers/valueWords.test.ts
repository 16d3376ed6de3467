import { expect, test } from 'vitest'
import { valueWords } from '../../../../renderer/features/customers/form/valueWords.ts'
import { customerField } from '../../../../shared/domain/customerFields.ts'

const TYPES = [{ code: 'CY2', name: 'Shop' }]
const words = (name: string) => valueWords(customerField(name), TYPES)

test('a choice is said by the name the form shows, a day as days are written', () => {
  expect(words('type').told('CY2')).toBe('“Shop”')
  expect(words('type').told('CY9')).toBe('“CY9”')
  expect(words('taxable').told('R')).toBe('“Reverse charge”')
  expect(words('country').told('IE')).toBe('“Ireland”')
  expect(words('currency').told('EUR')).toBe('“EUR, Euro”')
  expect(words('newsletter').told('N')).toBe('no')
  expect(words('terms').told('2026-11-24')).toBe('24 Nov 2026')
  expect(words('address1').told('14 Quayside Row')).toBe('“14 Quayside Row”')
  expect(words('phone').told('')).toBe('empty')
})

test('what somebody did here is typed, chosen or emptied', () => {
  expect(words('address1').done('2 Harbour View')).toBe('you typed “2 Harbour View”')
  expect(words('taxable').done('N')).toBe('you chose “Not charged”')
  expect(words('phone').done('')).toBe('you emptied it')
})
