import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { OrderRecord } from '../../../shared/desk/journal.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { stillToLook } from '../orders/lookedAgain.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { placedRows } from './placed.ts'
import { exportPlaced } from './placedCsv.ts'
import { isWaiting, placedRow, waitingRow } from './rows.ts'

/** What staff may see of the orders placed at this desk. */
export function recordHandlers(
  parts: OrderParts,
): Pick<DeskHandlers['journal'], 'placed' | 'placedCsv' | 'record' | 'waiting' | 'learned'> {
  const { journal, learned } = parts
  return {
    placed: ({ skip, limit, ...which }) => {
      const rows = placedRows(parts, which)
      return ok({ rows: rows.slice(skip, skip + limit), count: rows.length })
    },
    placedCsv: (which) => exportPlaced(parts, which),
    record: ({ id }) => recordOf(parts, journal.find(id)),
    waiting: () =>
      ok(
        journal
          .orders()
          .filter((order) => isWaiting(parts, order))
          .map((order) => waitingRow(parts, order)),
      ),
    learned: () => ok(learned.view()),
  }
}

function recordOf(
  parts: OrderParts,
  intent: ReturnType<OrderParts['journal']['find']>,
): Result<OrderRecord> {
  if (intent?.kind !== 'order') {
    return failed({ kind: 'invalid', message: 'This order is not in the journal.', fields: {} })
  }
  return ok({
    row: placedRow(parts, intent),
    lines: linesOf(intent),
    steps: [...parts.journal.stepsOn(intent.id, intent.orderKey), ...stillToLook(parts, intent)],
  })
}

const linesOf = ({ lines }: OrderIntent): OrderRecord['lines'] =>
  readAgreedLines(lines).map(({ code, name, quantity, unit, total }) => ({
    code,
    name,
    quantity,
    unit,
    total,
  }))
