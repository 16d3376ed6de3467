import { expect, test } from 'vitest'
import { keyOf, readBack } from '../../../../../renderer/features/phone-order/read-back/readBack.ts'
import type { LineView } from '../../../../../shared/desk/basket.ts'
import type { CustomerView } from '../../../../../shared/desk/customers.ts'
import { callView } from '../../../callView.ts'

const line: LineView = {
  lineId: 'one',
  code: 'HV-1042',
  name: 'Beeswax pillar candle',
  size: '6 × 15 cm',
  unit: 'case',
  quantity: '2',
  location: 'WH1',
  price: { amount: '34.08', isEstimate: false, was: null },
  override: null,
  note: 'gift wrap',
  vatRate: '0.2',
  sums: { net: 6816, total: 8179, isEstimate: false },
  state: { kind: 'settled' },
}
const customer: CustomerView = {
  contactRef: '1',
  title: 'Ms',
  firstName: 'Eleanor',
  lastName: 'Whitcombe',
  company: '',
  email: 'e@x.uk',
  phone: '',
  mobile: '07700',
  address1: '14 Quayside Row',
  address2: '',
  address3: 'Bristol',
  deliveryState: '',
  postcode: 'BS4 1CK',
  country: 'GB',
  countryName: '',
  currency: 'GBP',
  team: '',
  newsletter: false,
  taxable: 'Y',
  priceBand: null,
}
const totals = { ...callView().totals, net: 6816, vat: 1363, total: 8179 }
const call = callView({ lines: [line], totals, customer })
const read = (part: Partial<Parameters<typeof readBack>[0]> = {}) =>
  readBack({ call, delivery: null, isConsumer: false, ...part })
const said = (sections: ReturnType<typeof readBack>) =>
  Object.fromEntries(sections.map(({ title, items }) => [title, items.map(({ say }) => say)]))

test('lines, total, address and ways to reach the caller, in this order', () => {
  expect(said(read())).toEqual({
    'The order': ['2 cases of Beeswax pillar candle, 6 × 15 cm', 'That is £81.79 in all'],
    'Where it goes': ['Ms Eleanor Whitcombe', '14 Quayside Row', 'Bristol', 'BS4 1CK'],
    'How we reach you': ['e@x.uk', '07700'],
  })
  const [order, where] = read()
  expect(order?.items[0]).toMatchObject({
    detail: 'HV-1042 · £34.08 net each · from WH1 · “gift wrap”',
    figure: '£81.79',
  })
  expect(order?.items[1]?.detail).toBe('£68.16 net and £13.63 VAT')
  expect(where?.items.at(-1)?.spelt[0]?.map(({ words }) => words)).toEqual([
    'Bravo',
    'Sierra',
    'four',
  ])
})

test('the address and day typed in Checkout come before those of the customer', () => {
  const delivery = {
    address1: 'Pier 2',
    address2: '',
    address3: 'Cork',
    deliveryState: '',
    postcode: '',
    country: 'IE',
    date: '2026-12-02',
  }
  const goes = said(read({ delivery }))['Where it goes']
  expect(goes).toEqual([
    'Ms Eleanor Whitcombe',
    'Pier 2',
    'Cork',
    'Ireland',
    expect.stringMatching(/^Delivered on .*December/),
  ])
})

test('what the law asks for is read to a consumer, with the whole price', () => {
  const law = said(read({ isConsumer: true }))['To say by law'] ?? []
  expect(law.join(' ')).toContain('The whole price is £81.79')
  expect(law.join(' ')).toContain('within 30 days')
  expect(law.join(' ')).toContain('cancel within 14 days')
})

test('a refused line is not read out, nor anything of nobody', () => {
  const refused = { ...line, state: { kind: 'refused', message: 'no' } as const }
  const anonymous = { ...call, lines: [refused], customer: null }
  expect(said(read({ call: anonymous }))).toEqual({ 'The order': ['That is £81.79 in all'] })
})

test('an estimate and a reverse charge are said', () => {
  const reversed = {
    ...call,
    customer: { ...customer, taxable: 'R' as const },
    totals: { ...totals, source: 'estimate' as const },
  }
  const detail = read({ call: reversed })[0]?.items.at(-1)?.detail
  expect(detail).toContain('Our estimate')
  expect(detail).toContain('you account for it to HMRC')
})

test('what reads otherwise than before has not been read', () => {
  const [before] = read()[0]?.items ?? []
  const more = { ...call, lines: [{ ...line, sums: { net: 1, total: 2, isEstimate: false } }] }
  const [after] = read({ call: more })[0]?.items ?? []
  if (before === undefined || after === undefined) throw new Error('nothing is read')
  expect(keyOf(after)).not.toBe(keyOf(before))
  expect(keyOf(before)).toBe(keyOf({ ...before }))
})

test('two lines that read alike are read and ticked one by one', () => {
  const lines = [line, { ...line, lineId: 'two' }]
  const [order] = read({ call: { ...call, lines } })
  const [first, second] = (order?.items ?? []).map(keyOf)
  expect(first).not.toBe(second)
  expect(first).toBe(read()[0]?.items.map(keyOf)[0])
})
