import { alcohol } from './catalogue/alcohol.ts'
import { bakery } from './catalogue/bakery.ts'
import { booksAndHome } from './catalogue/booksAndHome.ts'
import { candles } from './catalogue/candles.ts'
import { childrensClothes } from './catalogue/childrensClothes.ts'
import { confectionery } from './catalogue/confectionery.ts'
import { deli } from './catalogue/deli.ts'
import { fixings } from './catalogue/fixings.ts'
import { gifts } from './catalogue/gifts.ts'
import { grocery } from './catalogue/grocery.ts'
import { hotDrinks } from './catalogue/hotDrinks.ts'
import { kitchen } from './catalogue/kitchen.ts'
import { paper } from './catalogue/paper.ts'
import { snacks } from './catalogue/snacks.ts'
import { soap } from './catalogue/soap.ts'
import { softDrinks } from './catalogue/softDrinks.ts'
import { workshop } from './catalogue/workshop.ts'
import { workwear } from './catalogue/workwear.ts'
import type { Family } from './family.ts'

/** Every family the company sells, subject by subject. */
export const catalogue: readonly Family[] = [
  ...candles,
  ...gifts,
  ...soap,
  ...kitchen,
  ...grocery,
  ...deli,
  ...bakery,
  ...hotDrinks,
  ...confectionery,
  ...snacks,
  ...softDrinks,
  ...alcohol,
  ...workwear,
  ...childrensClothes,
  ...fixings,
  ...workshop,
  ...paper,
  ...booksAndHome,
]
