import type { Ledger, NotWhole } from '../../../shared/desk/orders.ts'
import type { Journal } from '../journal/journal.ts'
import type { ToPay } from './toPay.ts'

type OfOrder = { readonly id: string; readonly orderKey: string | null }

/** Minor units known to be paid on an order: taken by this desk, and said by a person. */
export function paidOn(journal: Journal, { id, orderKey }: OfOrder) {
  const takenHere = orderKey === null ? 0 : journal.takenOn(orderKey)
  const said = saidOn(journal, id)
  return { takenHere, said, paid: takenHere + (said?.amount ?? 0) }
}

/** This desk's own account of an order, in minor units; never less than nothing is open. */
export function ledgerOf(
  journal: Journal,
  order: OfOrder & { readonly currency: string },
  total: number,
  isPaid: boolean,
): Ledger {
  const { takenHere, said, paid } = paidOn(journal, order)
  return {
    currency: order.currency,
    total,
    takenHere,
    said: said && { by: said.by, amount: said.amount },
    outstanding: isPaid ? 0 : Math.max(0, total - paid),
    notWhole: isPaid ? null : notWhole(journal, order, said?.of ?? null),
  }
}

/**
 * The same of an order that was placed elsewhere. What was paid on it there shows nowhere: before
 * anything is taken a person says so, each time it is opened, and again once the journal was put
 * back, which may lack what was taken here since they did.
 */
export function ledgerElsewhere(
  journal: Journal,
  { orderKey, currency }: { readonly orderKey: string | null; readonly currency: string },
  total: number,
  isPaid: boolean,
  word: ToPay['said'],
): Ledger {
  const takenHere = orderKey === null ? 0 : journal.takenOn(orderKey)
  const said = word?.of === journal.mayLackBefore() ? word : null
  return {
    currency,
    total,
    takenHere,
    said: said && { by: said.by, amount: said.amount },
    outstanding: isPaid ? 0 : Math.max(0, total - takenHere - (said?.amount ?? 0)),
    notWhole: isPaid || said !== null ? null : { kind: 'elsewhere' },
  }
}

/**
 * Between when and when something may have been taken on an order that its ledger lacks, or null:
 * it was placed after the journal was put back, or a person has said since what is paid.
 */
function notWhole(journal: Journal, { id }: OfOrder, saidOf: string | null): NotWhole | null {
  const until = journal.mayLackBefore()
  const from = journal.find(id)?.createdAt
  if (until === null || from === undefined || from > until || saidOf === until) return null
  return { kind: 'lost', from, until }
}

/** What a person said last was paid beside what the desk knew of. */
function saidOn(journal: Journal, id: string) {
  const { evidence } = journal.noted('saidPaid', id).at(-1) ?? {}
  if (evidence === undefined) return null
  return { amount: Number(evidence.saidPaid), by: String(evidence.by), of: String(evidence.of) }
}
