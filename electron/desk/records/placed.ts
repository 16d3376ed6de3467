import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { PlacedRow } from '../../../shared/desk/journal.ts'
import { addDays, startOfDay } from '../../../shared/domain/localDays.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { zoneOf } from '../zone.ts'
import { passes, placedRow } from './rows.ts'

/** Which orders are meant, and how they are sorted. */
export type WhichPlaced = Parameters<DeskHandlers['journal']['placedCsv']>[0]

/** All rows of *Placed here* that a filter lets through, sorted. */
export function placedRows(parts: OrderParts, asked: WhichPlaced): readonly PlacedRow[] {
  const { deps, journal } = parts
  const isOfDays = ofDays(asked, zoneOf(deps.settings()))
  return journal
    .orders()
    .filter(({ createdAt }) => isOfDays(Date.parse(createdAt)))
    .filter((order) => passes(parts, order, asked.state))
    .map((order) => placedRow(parts, order))
    .filter((row) => has(row, asked.text))
    .toSorted(by(asked))
}

/** Whether a moment lies in the days asked for, by the clock of a place. */
export function ofDays(
  { from, to }: { readonly from: string; readonly to: string },
  zone: string,
): (ms: number) => boolean {
  const first = from === '' ? Number.NEGATIVE_INFINITY : startOfDay(from, zone)
  const end = to === '' ? Number.POSITIVE_INFINITY : startOfDay(addDays(to, 1), zone)
  return (ms) => ms >= first && ms < end
}

/** Every word typed is somewhere in the row. */
function has(row: PlacedRow, text: string): boolean {
  const all = [row.orderRef, row.token, row.customer, row.person, row.state.word]
  const hay = all.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

function by({ sort, isAscending }: WhichPlaced): (a: PlacedRow, b: PlacedRow) => number {
  const way = isAscending ? 1 : -1
  if (sort === 'total') return (a, b) => way * (a.total - b.total)
  return (a, b) => way * (a[sort] ?? '').localeCompare(b[sort] ?? '', 'en-GB', { numeric: true })
}
