import type { ListedRow } from '../../../../shared/desk/orderList.ts'
import type { SavedFile } from '../../../../shared/desk/savedFile.ts'
import { utcToZone } from '../../../../shared/domain/dates.ts'
import { fromMinor } from '../../../../shared/domain/money.ts'
import type { Result } from '../../../../shared/result.ts'
import { saveCsv } from '../../csv/saveCsv.ts'
import { zoneOf } from '../../zone.ts'
import type { ListedParts } from './listedParts.ts'
import { listedRows, type WhichListed } from './listedRows.ts'

const HEAD = [
  'Number',
  'Created',
  'At',
  'State',
  'Paid',
  'Customer reference',
  'Delivery',
  'Net',
  'VAT',
  'Total',
  'Currency',
  'Placed here',
]
const AT_ONCE = 500

/** Saves what was read of a customer's orders, as far as a filter lets it through. */
export function exportListed(parts: ListedParts, which: WhichListed): Promise<Result<SavedFile>> {
  const { deps } = parts
  const zone = zoneOf(deps.settings())
  const all = listedRows(parts, which)
  async function* rows() {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      yield all.slice(from, from + AT_ONCE).map((row) => cellsOf(row, zone))
    }
  }
  const day = utcToZone(deps.clock.now(), zone)?.day ?? ''
  return saveCsv(deps.choosePlace, `Orders ${day}.csv`, { head: HEAD, rows: rows() })
}

function cellsOf(row: ListedRow, zone: string): readonly string[] {
  const local = row.at === null ? undefined : utcToZone(Date.parse(row.at), zone)
  const sum = (minor: number | null) => (minor === null ? '' : fromMinor(minor, row.currency))
  return [
    row.id,
    local?.day ?? '',
    local?.time ?? '',
    row.status,
    row.isPaid === null ? '' : row.isPaid ? 'Y' : 'N',
    row.clientRef,
    row.deliveryDate,
    sum(row.net),
    sum(row.vat),
    sum(row.total),
    row.currency,
    row.placedId === null ? '' : 'Y',
  ]
}
