import type { PlacedRow } from '../../../shared/desk/journal.ts'
import type { SavedFile } from '../../../shared/desk/savedFile.ts'
import { utcToZone } from '../../../shared/domain/dates.ts'
import { fromMinor } from '../../../shared/domain/money.ts'
import type { Result } from '../../../shared/result.ts'
import { saveCsv } from '../csv/saveCsv.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { zoneOf } from '../zone.ts'
import { placedRows, type WhichPlaced } from './placed.ts'

const HEAD = [
  'Number',
  'Reference',
  'Customer',
  'Sent',
  'At',
  'By',
  'Lines',
  'Total',
  'Taken here',
  'Currency',
  'State',
]
const AT_ONCE = 500

/** Saves every order placed here that a filter lets through, by the desk's clock. */
export function exportPlaced(parts: OrderParts, asked: WhichPlaced): Promise<Result<SavedFile>> {
  const { deps } = parts
  const zone = zoneOf(deps.settings())
  const all = placedRows(parts, asked)
  async function* rows() {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      yield all.slice(from, from + AT_ONCE).map((row) => cellsOf(row, zone))
    }
  }
  const day = utcToZone(deps.clock.now(), zone)?.day ?? ''
  return saveCsv(deps.choosePlace, `Placed here ${day}.csv`, { head: HEAD, rows: rows() })
}

function cellsOf(row: PlacedRow, zone: string): readonly string[] {
  const local = utcToZone(Date.parse(row.at), zone)
  return [
    row.orderRef ?? '',
    row.token,
    row.customer,
    local?.day ?? '',
    local?.time ?? '',
    row.person,
    String(row.lineCount),
    fromMinor(row.total, row.currency),
    fromMinor(row.taken, row.currency),
    row.currency,
    row.state.word,
  ]
}
