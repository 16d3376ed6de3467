import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { OrderRecord, PlacedRow } from '../../../shared/desk/journal.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { stillToLook } from '../orders/lookedAgain.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { isWaiting, passes, placedRow, waitingRow } from './rows.ts'

type Asked = Parameters<DeskHandlers['journal']['placed']>[0]

/** What staff may see of the orders placed at this desk. */
export function recordHandlers(
  parts: OrderParts,
): Pick<DeskHandlers['journal'], 'placed' | 'record' | 'waiting' | 'learned'> {
  const { journal, learned } = parts
  return {
    placed: (asked) => {
      const rows = journal
        .orders()
        .filter((order) => passes(parts, order, asked.state))
        .map((order) => placedRow(parts, order))
        .filter((row) => has(row, asked.text))
        .toSorted(by(asked))
      return ok({ rows: rows.slice(asked.skip, asked.skip + asked.limit), count: rows.length })
    },
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

/** Every word typed is somewhere in the row. */
function has(row: PlacedRow, text: string): boolean {
  const all = [row.orderRef, row.token, row.customer, row.person, row.state.word]
  const hay = all.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

function by({ sort, isAscending }: Asked): (a: PlacedRow, b: PlacedRow) => number {
  const way = isAscending ? 1 : -1
  if (sort === 'total') return (a, b) => way * (a.total - b.total)
  return (a, b) => way * (a[sort] ?? '').localeCompare(b[sort] ?? '', 'en-GB', { numeric: true })
}
