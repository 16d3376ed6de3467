import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { nothing } from './fields.ts'

/** What an entry of the palette is called in the count of its uses, e.g. `product:HV-1042`. */
export const paletteEntry = z.string().min(1).max(240)

/** How much an entry is used at this desk, as it counts now. */
export type PaletteUse = { entry: string; weight: number }

/** What the desk remembers of the palette: what was chosen in it, to show that first. */
export const palette = {
  uses: intent({ input: nothing, output: type<readonly PaletteUse[]>() }),
  used: intent({ input: z.strictObject({ entry: paletteEntry }), output: type<null>() }),
}
