import type { LineView } from '../../../shared/desk/basket.ts'
import { UNITS } from '../../../shared/domain/units.ts'
import { z } from '../../../shared/schema.ts'
import type { CallState } from '../calls/state.ts'

const agreedLine = z.object({
  code: z.string(),
  name: z.string(),
  unit: z.enum(UNITS),
  quantity: z.string(),
  location: z.string(),
  /** The price somebody at the desk set by hand, and why. */
  override: z.object({ unitPrice: z.string(), reason: z.string() }).nullable(),
  /** Gross, minor units, as the CRM reckoned it. */
  total: z.int(),
  /** Net in minor units, the net price of one as sold, and its VAT; earlier versions kept none. */
  sums: z
    .object({
      net: z.int(),
      unitPrice: z.string().nullable(),
      /** The product's own, as a fraction; `null` where the desk did not know it. */
      rate: z.string().nullable(),
      /** Whether VAT was charged, or is accounted for by the customer; `null` where nobody said. */
      taxable: z.enum(['Y', 'N', 'R']).nullable(),
    })
    .optional(),
})

/** A line as the caller agreed to it, and as it is kept in the journal. */
export type AgreedLine = z.output<typeof agreedLine>

/** What the caller agreed to, line by line, for the journal. */
export function agreedLines(
  lines: readonly LineView[],
  { customer, lines: known }: Pick<CallState, 'customer' | 'lines'>,
): string {
  const rateOf = (lineId: string) =>
    known.find((line) => line.lineId === lineId)?.known.vatRate ?? null
  const agreed = lines.map(
    ({ lineId, code, name, unit, quantity, location, override, sums, price }): AgreedLine => ({
      code,
      name,
      unit,
      quantity,
      location,
      override,
      total: sums?.total ?? 0,
      ...(sums && {
        sums: {
          net: sums.net,
          unitPrice: price?.amount ?? null,
          rate: rateOf(lineId),
          taxable: customer?.taxable ?? null,
        },
      }),
    }),
  )
  return JSON.stringify(agreed)
}

/** Reads them again. @throws ZodError on a row that this version did not write. */
export const readAgreedLines = (text: string): readonly AgreedLine[] =>
  z.array(agreedLine).parse(JSON.parse(text))
