import type { LineView } from '../../../shared/desk/basket.ts'
import { UNITS } from '../../../shared/domain/units.ts'
import { z } from '../../../shared/schema.ts'

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
})

/** A line as the caller agreed to it, and as it is kept in the journal. */
export type AgreedLine = z.output<typeof agreedLine>

/** What the caller agreed to, line by line, for the journal. */
export const agreedLines = (lines: readonly LineView[]): string =>
  JSON.stringify(
    lines.map(({ code, name, unit, quantity, location, override, sums }) => ({
      code,
      name,
      unit,
      quantity,
      location,
      override,
      total: sums?.total ?? 0,
    })),
  )

/** Reads them again. @throws ZodError on a row that this version did not write. */
export const readAgreedLines = (text: string): readonly AgreedLine[] =>
  z.array(agreedLine).parse(JSON.parse(text))
