import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { documentKinds } from '../../../../electron/desk/documents/documentKinds.ts'
import {
  documentLine,
  documentSums,
  vatNote,
} from '../../../../electron/desk/documents/documentSums.ts'
import type { AgreedLine } from '../../../../electron/desk/orders/agreedLines.ts'
import type { DocumentKind } from '../../../../shared/desk/documents.ts'
import { callWithLines, createdOf, isReadBack, place } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' } })
})
afterEach(() => running.stop())

const line = (total: number, sums?: Partial<NonNullable<AgreedLine['sums']>>): AgreedLine => ({
  code: 'HV-1042',
  name: 'Jar',
  unit: 'unit',
  quantity: '1',
  location: '',
  override: null,
  total,
  ...(sums && { sums: { net: 0, unitPrice: null, rate: '0.2', taxable: 'Y', ...sums } }),
})

const openKinds = (standing: Parameters<typeof documentKinds>[0]): DocumentKind[] =>
  Object.entries(documentKinds(standing)).flatMap(([kind, gate]) =>
    gate.kind === 'open' ? [kind as DocumentKind] : [],
  )

test('no paper says more of an order than is known', () => {
  const quote = { exists: true, isPaid: false, status: 'Quote' }
  expect(openKinds(quote)).toEqual(['quote', 'proForma', 'deliveryNote', 'readBack'])
  expect(openKinds({ ...quote, status: null })).toEqual(openKinds(quote))
  const ordered = { ...quote, status: 'Deliver' }
  expect(openKinds(ordered)).toEqual(['confirmation', 'proForma', 'deliveryNote', 'readBack'])
  const paid = { ...quote, isPaid: true }
  expect(openKinds(paid)).toEqual(['confirmation', 'deliveryNote', 'readBack'])
  expect(openKinds({ ...paid, exists: false })).toEqual(['readBack'])
})

test('VAT stands by rate, the highest first, and what the CRM rounded beside it', () => {
  const lines = [
    line(1_050, { net: 1_000, rate: '0.05' }),
    line(1_200, { net: 1_000 }),
    line(601, { net: 501 }),
    line(300, { net: 300, rate: null }),
  ].map(documentLine)
  expect(documentSums(lines, 3_150)).toEqual({
    net: 2_801,
    byRate: [
      { rate: '0.2', net: 1_501, vat: 300 },
      { rate: '0.05', net: 1_000, vat: 50 },
      { rate: null, net: 300, vat: 0 },
    ],
    rounding: -1,
  })
  // An order of an earlier version kept no net sums: none are made up.
  expect(documentSums([documentLine(line(1_200), 0)], 1_200)).toBeNull()
})

test('reverse charge says what the customer has to account for, and charges nothing', () => {
  const r = { taxable: 'R', unitPrice: '25.00', net: 2_500 } as const
  const lines = [line(2_500, r), line(2_500, { ...r, rate: '0.05' })]
  expect(vatNote(lines, 'line_half_up', 'GBP')).toBe(
    'VAT £0.00 – reverse charge: customer to account for VAT of £6.25 to HMRC (VAT Act 1994 s.55A).',
  )
  expect(lines.map(documentLine).map(({ rate }) => rate)).toEqual(['0', '0'])
  // Where a rate is not known there is no sum that could be right.
  expect(vatNote([...lines, line(1, { ...r, rate: null })], 'line_half_up', 'GBP')).toBe(
    'Reverse charge: customer to account for VAT to HMRC at the rate of each line (VAT Act 1994 s.55A).',
  )
  expect(vatNote([line(1, { taxable: 'N' })], 'line_half_up', 'GBP')).toMatch(/^No VAT is charged/)
  expect(vatNote([line(1, {})], 'line_half_up', 'GBP')).toBe('')
})

test('an order that was placed is on paper with what was agreed, and saved as PDF', async () => {
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().products > 300)
  const callId = await callWithLines(running)
  await value(place(running, callId))
  const { orderRef, ledger } = createdOf(await running.when(callId, isReadBack))
  const page = { text: '', state: 'all', from: '', to: '', sort: 'at', isAscending: false } as const
  const [row] = (await value(running.desk.handlers.journal.placed({ ...page, skip: 0, limit: 9 })))
    .rows
  const id = row?.id ?? ''
  const paper = await value(running.desk.handlers.documents.of({ id }))
  expect(paper).toMatchObject({
    number: orderRef,
    customer: 'Eleanor Whitcombe',
    reference: 'PO 7731',
    person: 'Ruth',
    total: ledger.total,
    paid: 0,
    vatNote: '',
    lines: [
      { code: 'HV-1042', rate: '0.2' },
      { code: 'HV-2210', rate: '0' },
    ],
  })
  expect(paper.delivery?.countryName).toBe('United Kingdom')
  const { sums } = paper
  expect(sums?.byRate.map(({ rate }) => rate)).toEqual(['0.2', '0'])
  const vat = sums?.byRate.reduce((sum, one) => sum + one.vat, 0) ?? 0
  expect((sums?.net ?? 0) + vat).toBe(ledger.total)
  expect(sums?.rounding).toBe(0)

  const save = (kind: DocumentKind) => running.desk.handlers.documents.savePdf({ id, kind })
  const saved = await value(save('quote'))
  expect(saved).toMatchObject({ kind: 'saved', name: `Quote ${orderRef}.pdf` })
  expect(readFileSync(join(running.folder, `Quote ${orderRef}.pdf`), 'utf8')).toBe('%PDF')
  expect(await save('confirmation')).toMatchObject({ kind: 'error' })
})
