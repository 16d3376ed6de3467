import { expect, test } from 'vitest'
import { addressOf, footOf } from '../../../../renderer/features/orders/documents/paperWords.ts'
import { sumRows } from '../../../../renderer/features/orders/documents/sumRows.ts'
import { DOCUMENT_KINDS, type OrderDocument } from '../../../../shared/desk/documents.ts'

const PAPER = {
  currency: 'GBP',
  total: 3_150,
  paid: 1_000,
  outstanding: 2_150,
  sums: {
    net: 2_801,
    byRate: [
      { rate: '0.2', net: 1_501, vat: 300 },
      { rate: null, net: 1_300, vat: 50 },
    ],
    rounding: -1,
  },
  delivery: null,
} as unknown as OrderDocument

const rows = (paper: OrderDocument, kind: (typeof DOCUMENT_KINDS)[number]) =>
  sumRows(paper, kind).map(({ name, minor }) => `${name}: ${minor}`)

test('sums stand with VAT by rate, and what is open where it is to be paid', () => {
  expect(rows(PAPER, 'quote')).toEqual([
    'Net: 2801',
    'VAT 20 % on £15.01: 300',
    'VAT at a rate not known here on £13.00: 50',
    'Rounding: -1',
    'Total: 3150',
  ])
  expect(rows(PAPER, 'proForma').slice(-2)).toEqual(['Paid: 1000', 'To pay: 2150'])
  expect(rows({ ...PAPER, sums: null }, 'quote')).toEqual(['Total with VAT: 3150'])
})

test('every paper says that it is no more than it is', () => {
  expect(addressOf(PAPER)).toEqual(['The address was not kept on this computer.'])
  for (const kind of DOCUMENT_KINDS) expect(footOf(kind)).toMatch(/own records/)
  expect(footOf('confirmation')).toContain('no VAT invoice')
})
