import type { Random } from './random.ts'
import type { Contact, Product } from './types.ts'

const categoriesOfType: Readonly<Record<string, readonly string[]>> = {
  CY1: ['PAC', 'STA', 'GRO', 'SNA', 'SOF', 'AAC'],
  CY2: ['AAA', 'AAB', 'AAC', 'GRO', 'CON', 'KIT', 'HOT', 'BAK', 'KID'],
  CY3: ['ALC', 'SOF', 'DEL', 'GRO', 'HOT', 'AAA', 'SNA'],
  CY4: ['FIX', 'TOO', 'ELE', 'WOR'],
  CY5: ['AAA', 'BOO', 'CON', 'KIT', 'HOT', 'FUE', 'SEA', 'KID'],
}

/** What a customer comes back for; nobody who trades in another currency or has yet to buy. */
export const shoppingListOf = (
  contact: Contact,
  products: readonly Product[],
  random: Random,
): readonly Product[] => {
  const wanted = categoriesOfType[contact.fields.type ?? ''] ?? []
  if (contact.fields.currency !== 'GBP') return []
  const onOffer = products.filter(
    ({ category, start, packs }) => wanted.includes(category) && start === '' && packs.case <= 50,
  )
  if (onOffer.length === 0) return []
  const length = random.between(4, 8)
  return [...new Set(Array.from({ length }, () => random.pick(onOffer)))]
}
