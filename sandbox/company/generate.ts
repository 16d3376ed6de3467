import { addDays, addMinutes, isWorkingDay, londonToUtc } from './calendar.ts'
import { type Family, productsOf, type Sku } from './family.ts'
import { colours, makers, type Shelf, shelves } from './generateWords.ts'
import { activityCategory } from './menus.ts'
import { type Random, randomFrom, recordKey } from './random.ts'
import type { Activity, Day, Product } from './types.ts'

const firstNumber = 100_000

/** Generated goods have no sales window, so which day it is makes no difference to them. */
const anyDay: Day = '2026-01-01'

/** Hundredths of a penny as pounds; most prices are whole pennies, some keep four decimals. */
const pounds = (hundredths: number, isFine: boolean): string =>
  (isFine ? hundredths / 10_000 : Math.round(hundredths / 100) / 100).toFixed(isFine ? 4 : 2)

const pricesOf = (trade: number, isFine: boolean): string =>
  [1, 1.1, 1.65].map((factor) => pounds(trade * factor, isFine)).join(' ')

const stockOf = (random: Random): string => {
  const temper = random.next()
  if (temper < 0.06) return '0 0 0'
  if (temper < 0.07) return `0 ${random.between(0, 3)} -${random.between(1, 6)}`
  if (temper < 0.14) return `${random.between(1, 9)} 0 ${random.between(0, 3)}`
  return `${random.between(10, 2000)} ${random.between(0, 400)} ${random.between(0, 40)}`
}

const skusOf = (shelf: Shelf, random: Random, first: number, most: number): readonly Sku[] => {
  const length = Math.min(random.between(1, shelf.sizes.length), most)
  const start = random.between(0, shelf.sizes.length - length)
  const colour = random.pick(colours)
  const isFine = random.chance(0.2)
  const trade = random.between(...shelf.price)
  return shelf.sizes
    .slice(start, start + length)
    .map((size, at) => [
      String(first + at),
      shelf.uom === 'EACH' ? `${size}, ${colour}` : size,
      pricesOf(trade * (1 + at * 0.35), isFine),
      stockOf(random),
    ])
}

const familyOf = (random: Random, first: number, most: number): Family => {
  const shelf = random.pick(shelves)
  const [noun, picture] = random.pick(shelf.nouns)
  const kind = random.pick(shelf.kinds)
  const maker = random.pick(makers)
  return {
    name: `${maker} ${kind} ${noun}, No. ${first}`,
    text: `${kind[0]?.toUpperCase()}${kind.slice(1)} ${noun} from ${maker}.`,
    category: shelf.category,
    picture,
    uom: shelf.uom,
    supplier: shelf.supplier,
    brand: `${maker} Makers`,
    packs: random.pick(shelf.packs),
    grams: random.between(...shelf.grams),
    shelfLife: shelf.shelfLife ?? 0,
    sale: random.chance(0.05),
    feature: random.chance(0.04) ? 'New' : '',
    skus: skusOf(shelf, random, first, most),
  }
}

/** So many more products in families with sizes; the same seed gives the same ones. */
export function* generateProducts(count: number, seed: number): Generator<Product, void> {
  const random = randomFrom(seed)
  for (let made = 0; made < count; ) {
    const family = familyOf(random, firstNumber + made, count - made)
    yield* productsOf(family, anyDay)
    made += family.skus.length
  }
}

const kindsOfActivity = [
  ['Ring', 'DA1', 20],
  ['Ring back', 'DA2', 15],
  ['Visit', 'DB1', 90],
  ['Tasting at', 'DB2', 75],
  ['Check the account of', 'DC1', 30],
  ['Market day with', 'DD1', 180],
] as const

const trades = ['Stores', 'Deli', 'Hardware', 'Inn', 'Café', 'Joinery', 'Farm Shop', 'Outfitters']
const firstRef = 100_001
const yearInDays = 365

const workingDaysAround = (today: Day): readonly Day[] =>
  Array.from({ length: 2 * yearInDays + 1 }, (_, at) => addDays(today, at - yearInDays)).filter(
    isWorkingDay,
  )

/** So many activities on the working days of the year before and after, each within nine to five. */
export function* generateActivities(
  count: number,
  seed: number,
  today: Day,
): Generator<Activity, void> {
  const random = randomFrom(seed)
  const days = workingDaysAround(today)
  for (let ref = firstRef; ref < firstRef + count; ref += 1) {
    const [verb, type, minutes] = random.pick(kindsOfActivity)
    const minute = random.between(0, Math.floor((8 * 60 - minutes) / 5)) * 5
    const start = addMinutes(londonToUtc(random.pick(days), '09:00'), minute)
    yield {
      ref,
      key: recordKey('activity', ref),
      subject: `${verb} ${random.pick(makers)} ${random.pick(trades)}`,
      start,
      end: addMinutes(start, minutes),
      description: '',
      notes: random.chance(0.1) ? 'Prefers mornings.' : '',
      category: activityCategory(type),
      type,
      sku: '',
      team: `TM${random.between(1, 4)}`,
      location: type.startsWith('DB') ? random.pick(makers) : '',
    }
  }
}
