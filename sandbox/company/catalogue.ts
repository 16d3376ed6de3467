import { candles } from './catalogue/candles.ts'
import { confectionery } from './catalogue/confectionery.ts'
import { fixings } from './catalogue/fixings.ts'
import { grocery } from './catalogue/grocery.ts'
import { kitchen } from './catalogue/kitchen.ts'
import { workwear } from './catalogue/workwear.ts'
import type { Family } from './family.ts'

/** Every family the company sells, subject by subject. */
export const catalogue: readonly Family[] = [
  ...candles,
  ...grocery,
  ...confectionery,
  ...workwear,
  ...kitchen,
  ...fixings,
]
