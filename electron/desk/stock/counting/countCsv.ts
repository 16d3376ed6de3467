import type { SavedFile } from '../../../../shared/desk/savedFile.ts'
import { utcToZone } from '../../../../shared/domain/dates.ts'
import type { Result } from '../../../../shared/result.ts'
import { saveCsv } from '../../csv/saveCsv.ts'
import type { ChoosePlace } from '../../csv/saveFile.ts'
import type { KeptSheet, Sheets } from './sheets.ts'

const HEAD = [
  'Location',
  'Code',
  'Product',
  'Counted',
  'CRM',
  'Difference',
  'CRM figure of',
  'Counted at',
]
const AT_ONCE = 500

/** Saves a sheet as a table; codes that no product has stand at its end. */
export function exportSheet(
  sheets: Sheets,
  sheet: KeptSheet,
  { choosePlace, zone }: { choosePlace: ChoosePlace; zone: string },
): Promise<Result<SavedFile>> {
  const moment = (at: string | null) => {
    const local = at === null ? undefined : utcToZone(Date.parse(at), zone)
    return local === undefined ? '' : `${local.day} ${local.time}`
  }
  async function* rows() {
    const asked = { sheet: sheet.id, isDifferingOnly: false, count: AT_ONCE }
    for (let from = 0; ; from += AT_ONCE) {
      const lines = sheets.lines({ ...asked, from })
      if (lines.length === 0) break
      yield lines.map((line) => [
        sheet.location,
        line.code,
        line.name,
        line.counted,
        line.expected,
        line.difference,
        moment(line.figureAt),
        moment(line.at),
      ])
    }
    yield sheets
      .unknown(sheet.id)
      .map(({ text, times }) => [sheet.location, text, 'No product has this code', String(times)])
  }
  const name = `Count ${fileName(sheet.location)} ${moment(sheet.begun).slice(0, 10)}.csv`
  return saveCsv(choosePlace, name, { head: HEAD, rows: rows() })
}

/** A location may be called anything; a file may not. */
const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}._-]+/gu, '-')
