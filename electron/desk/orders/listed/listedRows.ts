import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import type { ListedRow } from '../../../../shared/desk/orderList.ts'
import { ofDays } from '../../records/placed.ts'
import { zoneOf } from '../../zone.ts'
import type { Listed } from './listedOrder.ts'
import type { ListedParts } from './listedParts.ts'

/** Which orders are meant, and how they are sorted. */
export type WhichListed = Parameters<DeskHandlers['orderList']['exportCsv']>[0]

/** All rows of what was read that a filter lets through, sorted. */
export function listedRows(parts: ListedParts, which: WhichListed): readonly ListedRow[] {
  const { deps, listed, journal } = parts
  const reading = listed.get(which.callId)
  if (reading === null) return []
  const isOfDays = ofDays(which, zoneOf(deps.settings()))
  const hasDays = which.from !== '' || which.to !== ''
  const placedHere = new Map(
    journal.ordersOf(reading.customer).map(({ id, orderRef }) => [orderRef, id]),
  )
  return [...reading.orders.values()]
    .filter(({ createdAt }) => (createdAt === null ? !hasDays : isOfDays(createdAt)))
    .filter(({ status }) => which.status === '' || status === which.status)
    .filter(({ paid }) => which.paid === 'any' || (paid === 'Y') === (which.paid === 'paid'))
    .filter((order) => has(order, which.text))
    .map((order) => listedRow(order, placedHere.get(order.orderRef) ?? null))
    .toSorted(by(which))
}

/** One order as a row; `placedId` is its name in the journal, where it was placed here. */
export const listedRow = (order: Listed, placedId: string | null): ListedRow => ({
  id: order.orderRef,
  placedId,
  at: order.createdAt === null ? null : new Date(order.createdAt).toISOString(),
  deliveryDate: order.delivery.date,
  clientRef: order.clientRef ?? '',
  status: order.status,
  isPaid: order.paid === null ? null : order.paid === 'Y',
  currency: order.currency,
  net: order.net,
  vat: order.vat,
  total: order.gross,
})

/** Every word typed is somewhere in the order. */
function has({ orderRef, clientRef, status, delivery }: Listed, text: string): boolean {
  const hay = [orderRef, clientRef, status, ...Object.values(delivery)].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

function by({ sort, isAscending }: WhichListed): (a: ListedRow, b: ListedRow) => number {
  const way = isAscending ? 1 : -1
  if (sort === 'total') return (a, b) => way * ((a.total ?? 0) - (b.total ?? 0))
  return (a, b) => way * (a[sort] ?? '').localeCompare(b[sort] ?? '', 'en-GB', { numeric: true })
}
