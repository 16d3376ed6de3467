import type { Goods } from '../model/books.ts'
import { CODES, type Crm } from '../model/crm.ts'
import type { Decision } from '../person/decision.ts'
import type { Random } from '../random.ts'
import type { Setup } from '../variants/variant.ts'

/** What the callers of a schedule have decided on. What is to be paid from elsewhere is there already. */
export function decisionsOf(setup: Setup, crm: Crm, random: Random): readonly Decision[] {
  return Array.from({ length: setup.decisions }, (_, number) => {
    const customer = setup.sameCustomer ? 'C1' : `C${number + 1}`
    const code = FIRST_CODES[number % FIRST_CODES.length] ?? ''
    const first = { code, quantity: random.between(1, 3) }
    const pay = random.pick(setup.pays)
    const goods = [first, ...moreGoods(code, setup.lines, random)]
    return {
      number,
      customer,
      goods,
      pay,
      toPay: pay === 'elsewhere' ? orderToPay(crm, customer, goods, random) : null,
      tokens: new Set<string>(),
      pressed: new Set<string>(),
      agreed: new Set<number>(),
      isThere: false,
      word: 'none',
      hadQuestion: false,
    }
  })
}

const FIRST_CODES = CODES.slice(0, 3)

/** What else is ordered with it, so many products at most in all. */
function moreGoods(first: string, lines: number, random: Random): readonly Goods[] {
  if (lines === 1) return []
  return CODES.filter((code) => code !== first)
    .slice(0, random.between(1, lines - 1))
    .map((code) => ({ code, quantity: random.between(1, 3) }))
}

/** An order in the web shop, of which a part may have been paid there. */
function orderToPay(crm: Crm, customer: string, goods: readonly Goods[], random: Random): string {
  const order = crm.orderElsewhere(customer, goods)
  order.paid = random.chance(0.5) ? 0 : random.between(1, order.total - 1)
  return order.ref
}
