import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const order = z.object({ ref: z.string(), state: z.string(), total: z.string() })
const lines = z.array(
  z.object({ code: z.string(), name: z.string(), quantity: z.string(), uom: z.string() }),
)
const payments = z.array(z.object({ method: z.string(), amount: z.string(), moved: z.number() }))

/** What the CRM itself holds of one order. */
export type CrmRecord = z.infer<typeof order> & {
  readonly lines: z.infer<typeof lines>
  readonly payments: z.infer<typeof payments>
}

/**
 * The record of an order in training mode's CRM, read from its database, past the desk; undefined
 * where it knows of no such order.
 */
export function readCrmRecord(userData: string, ref: string): CrmRecord | undefined {
  const path = join(userData, 'connections', 'training', 'crm.db')
  const database = new DatabaseSync(path, { readOnly: true })
  const rows = (sql: string) => database.prepare(sql).all(ref)
  try {
    const [row] = rows('SELECT ref, state, total FROM orders WHERE ref = ?')
    if (row === undefined) return undefined
    return {
      ...order.parse(row),
      lines: lines.parse(
        rows(
          'SELECT code, name, quantity, uom FROM order_lines WHERE order_ref = ? ORDER BY position',
        ),
      ),
      payments: payments.parse(
        rows('SELECT method, amount, has_moved AS moved FROM payments WHERE order_ref = ?'),
      ),
    }
  } finally {
    database.close()
  }
}
