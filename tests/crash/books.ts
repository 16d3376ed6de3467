import { DatabaseSync } from 'node:sqlite'
import { toMinor } from '../../shared/domain/money.ts'
import { ordersOfDesks } from '../e2e/ordersOfDesks.ts'
import type { RunningSandbox } from '../sandbox/startSandbox.ts'
import { journalIn } from './stopped.ts'

/** What stands in the journal, as far as the books go. */
type Row = {
  kind: 'order' | 'payment'
  token: string
  step: string
  orderRef: string | null
  amount: number
  hasCard: number | null
  paid: string | null
}

const read = (userData: string): Row[] => {
  const journal = new DatabaseSync(journalIn(userData), { readOnly: true })
  const rows = journal.prepare('SELECT * FROM intents').all() as unknown as Row[]
  journal.close()
  return rows
}

const CLOSED = ['notSent', 'refused', 'emptied', 'taken', 'notThere']

/** Whether nothing more can come of anything that was sent. */
export const isSettled = (userData: string): boolean =>
  read(userData).every(({ step }) => CLOSED.includes(step))

/** What the desk says it placed and took, a line each. */
export function journalBook(userData: string): string[] {
  const rows = read(userData)
  return rows
    .flatMap((row) => {
      const { kind, token, step, orderRef, amount } = row
      if (kind === 'payment') return step === 'taken' ? [`taken on ${orderRef}: ${amount}`] : []
      if (step !== 'created' && step !== 'emptied') return []
      // A card that went with an order, and was charged, without a row of its own.
      const isOwnRow = rows.some((one) => one.kind === 'payment' && one.orderRef === orderRef)
      const isTaken = row.hasCard === 1 && row.paid === 'Y' && !isOwnRow
      return [
        `order ${token} is ${orderRef}`,
        ...(isTaken ? [`taken on ${orderRef}: ${amount}`] : []),
      ]
    })
    .sort()
}

/** The same from the CRM's own records. */
export async function crmBook(sandbox: RunningSandbox): Promise<string[]> {
  const orders = await ordersOfDesks(sandbox)
  return orders
    .flatMap(({ ref, clientRef, payments }) => [
      `order ${clientRef.slice(0, 6)} is ${ref}`,
      ...payments
        .filter(({ hasMoved }) => hasMoved === 1)
        .map(({ amount, currency }) => `taken on ${ref}: ${toMinor(amount, currency)}`),
    ])
    .sort()
}
