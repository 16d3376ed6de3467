import type { OrderIntent } from '../../../electron/desk/journal/intent.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import type { BookOrder } from '../model/books.ts'
import { totalOf } from '../model/crm.ts'
import type { Decision } from '../person/decision.ts'
import { goodsWords } from '../person/looking.ts'
import { type Evidence, rowsOf } from './ledger.ts'

/** What became of a decision, for the table. */
export type Fate = 'placedOnce' | 'unknown' | 'notPlaced' | 'doubled' | 'doubledByWord' | 'lost'

/** What became of a decision, and which promises that breaks. */
export type DecisionEnd = { readonly fate: Fate; readonly broken: readonly string[] }

const OPEN = ['written', 'sent', 'unknown', 'absent']

/** The orders that a decision truly made, or that one from elsewhere which it was to pay. */
export const ordersOf = ({ books }: Evidence, { tokens, toPay }: Decision): readonly BookOrder[] =>
  books.orders.filter(({ clientRef, ref }) =>
    toPay === null ? has(tokens, clientRef) : ref === toPay,
  )

const has = (tokens: ReadonlySet<string>, clientRef: string) =>
  [...tokens].some((token) => hasToken(clientRef, token) === 'whole')

/** Holds the books against one decision: one order, one charge, none lost. */
export function endOf(evidence: Evidence, decision: Decision): DecisionEnd {
  const orders = ordersOf(evidence, decision)
  if (decision.toPay !== null) return { fate: 'notPlaced', broken: paidTooMuch(orders) }
  const rows = rowsOf(evidence).intents.flatMap((intent) =>
    intent.kind === 'order' && decision.tokens.has(intent.token) ? [intent] : [],
  )
  const isBeyond = evidence.variant.block === 'beyond'
  // What an older copy does not know of is not lost by the desk; it may not be made again by it.
  const isForgotten = [...decision.tokens].some((token) => evidence.forgotten.has(token))
  const fate =
    isForgotten && orders.length === 1 ? 'placedOnce' : fateOf(decision, orders, rows, isBeyond)
  const name = `decision ${decision.number} (${[...decision.tokens].join(', ')})`
  return {
    fate,
    broken: [
      ...doubles(evidence, decision, orders, rows),
      ...charges(evidence, decision, orders),
      ...goods(evidence, decision, orders),
    ]
      .concat(fate === 'lost' ? ['an order is lost'] : [])
      .map((words) => `${name}: ${words}`),
  }
}

/** Never more on an order from elsewhere than it is worth, whoever took it. */
const paidTooMuch = (orders: readonly BookOrder[]): readonly string[] =>
  orders
    .filter(({ paid, total }) => paid > total)
    .map(({ ref, paid, total }) => `${ref} from elsewhere: ${paid} was taken of ${total}`)

function fateOf(
  decision: Decision,
  orders: readonly BookOrder[],
  rows: readonly OrderIntent[],
  isBeyond: boolean,
): Fate {
  const isOpen = rows.some(({ step, alarm }) => OPEN.includes(step) || alarm !== null)
  const isKnown = rows.some(({ step }) => step === 'created' || step === 'emptied')
  if (orders.length > 1) return decision.word === 'none' ? 'doubled' : 'doubledByWord'
  if (orders.length === 1 && isKnown) return 'placedOnce'
  if (isOpen) return 'unknown'
  // What was not there when a person looked came later.
  const isWord = decision.word === 'wrong' || (decision.word === 'true' && isBeyond)
  if (orders.length === 1) return isWord ? 'doubledByWord' : 'lost'
  return isKnown && decision.word !== 'wrong' ? 'lost' : 'notPlaced'
}

function doubles(
  evidence: Evidence,
  decision: Decision,
  orders: readonly BookOrder[],
  rows: readonly OrderIntent[],
): readonly string[] {
  const { variant, setup } = evidence
  const sends = new Set(orders.map(({ request }) => request)).size
  const isResendOff = !rows.some(({ replaces }) => replaces !== null)
  const isOurs = sends > 1 && decision.word !== 'wrong'
  if (variant.block === 'within') return isOurs ? ['two sends made an order each'] : []
  const isOwn = isOurs && isResendOff && decision.word === 'none'
  const isShown = !setup.traits.hidesQuotes && (setup.traits.clientRefKept ?? 0) >= 6
  const isDelivered = orders.length > sends
  return [
    ...(isOwn ? ['two sends made an order each, without sending again'] : []),
    ...(isDelivered && isShown && !isFound(evidence, rows)
      ? ['a doubled delivery was not found']
      : []),
  ]
}

/** It was said once, or is asked still; a person may have dealt with it since. */
function isFound(evidence: Evidence, rows: readonly OrderIntent[]): boolean {
  const ids = new Set(rows.map(({ id }) => id))
  const wasSaid = rowsOf(evidence).steps.some(
    ({ intent, words }) => ids.has(intent) && ALARM.test(words),
  )
  return wasSaid || rows.some(({ step }) => OPEN.includes(step))
}

const ALARM = /^(In the CRM more than once|There after all)/

/** What was ordered is what was decided on: nobody else's lines, and none of ours lost or twice. */
function goods(
  { variant, setup }: Evidence,
  decision: Decision,
  orders: readonly BookOrder[],
): readonly string[] {
  if (variant.block === 'beyond') return []
  const wanted = goodsWords(decision.goods)
  const agreed = setup.reprices > 0 ? [...decision.agreed] : [totalOf(decision.goods)]
  const more = setup.traits.roundsUp ? 1 : 0
  return orders.flatMap(({ ref, total, goods: placed }) => [
    ...(agreed.some((one) => one + more === total)
      ? []
      : [`${ref} is of ${total}, and was to be of ${agreed.join(' or ')}`]),
    ...(goodsWords(placed) === wanted
      ? []
      : [`${ref} is of ${goodsWords(placed)}, and was to be of ${wanted}`]),
  ])
}

/** Never more money than one order is worth. */
function charges(
  { books, variant }: Evidence,
  decision: Decision,
  orders: readonly BookOrder[],
): readonly string[] {
  if (variant.block === 'beyond' || decision.word === 'wrong') return []
  const [first] = orders
  const keys = new Set(orders.map(({ key }) => key))
  const sum = books.charges
    .filter(({ orderKey }) => orderKey !== null && keys.has(orderKey))
    .reduce((total, { amount }) => total + amount, 0)
  return first !== undefined && sum > first.total ? [`${sum} was taken of ${first.total}`] : []
}
