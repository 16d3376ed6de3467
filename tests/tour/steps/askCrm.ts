import { type CrmRecord, readCrmRecord } from '../crmRecord.ts'
import { expect, type Tour } from '../step.ts'

type Expected = { readonly codes: readonly string[]; readonly method: string }

function told({ ref, state, total, lines, payments }: CrmRecord): string {
  const goods = lines.map(({ code, name, quantity, uom }) => `${quantity} ${uom} ${code} ${name}`)
  const paid = payments
    .filter(({ moved }) => moved === 1)
    .map(({ method, amount }) => `paid ${amount}, ${method}`)
  return [`${ref}, ${state}, total ${total}`, ...goods, ...paid].join('\n      ')
}

/** Holds the CRM's own record of the order against what the screen said and the tour did. */
export function askCrm(tour: Tour, { codes, method }: Expected): Promise<string> {
  const record = readCrmRecord(tour.userData, tour.orderRef)
  if (record === undefined) throw new Error(`The CRM knows of no order ${tour.orderRef}.`)
  expect(record.lines.map(({ code }) => code)).toEqual(codes)
  expect(Number(record.total)).toBe(Number(tour.total))
  const paid = record.payments.filter(({ moved }) => moved === 1)
  expect(paid.map((one) => [one.method, Number(one.amount)])).toEqual([
    [method, Number(tour.total)],
  ])
  return Promise.resolve(told(record))
}
