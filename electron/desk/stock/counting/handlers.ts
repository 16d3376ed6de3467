import type { CountSheet } from '../../../../shared/desk/counting.ts'
import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { invalid, ok, type Result } from '../../../../shared/result.ts'
import type { DeskDeps } from '../../deps.ts'
import { createInTurn } from '../../inTurn.ts'
import type { Menus } from '../../menus/menus.ts'
import { writtenDown } from '../../writtenDown.ts'
import { zoneOf } from '../../zone.ts'
import { candidates } from '../scanning.ts'
import type { Stock } from '../stock.ts'
import { exportSheet } from './countCsv.ts'
import { type Counting, correct, countEntry, readEntry } from './entering.ts'
import type { KeptSheet, Sheets } from './sheets.ts'

const NONE_OPEN = 'No count sheet is open. Begin one first.'
const ONE_OPEN = 'A count sheet is open. Finish it first.'

/** What staff may do with count sheets. */
export function countHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock' | 'choosePlace' | 'log'>,
  { stock, menus, sheets }: { stock: Stock; menus: Menus; sheets: Sheets },
): DeskHandlers['counting'] {
  const counting: Counting = {
    sheets,
    search: (text) => candidates(stock, text),
    find: stock.find,
    basis: () => deps.settings().packBasis,
    figureAt: () => stock.status().at,
    now: () => new Date(deps.clock.now()).toISOString(),
  }
  const view = (sheet: KeptSheet): CountSheet => ({
    ...sheet,
    location: { code: sheet.location, name: menus.nameOf('stock_location', sheet.location) },
    lines: sheets.countLines(sheet.id, false),
    differing: sheets.countLines(sheet.id, true),
    unknown: sheets.unknown(sheet.id),
  })
  const toOpen = <T>(change: (sheet: KeptSheet) => T): Result<T> =>
    writtenDown(deps.log, () => {
      const sheet = sheets.open()
      return sheet === undefined ? invalid(NONE_OPEN) : ok(change(sheet))
    })
  // An entry is looked up first: whatever came after it, another entry or the end, waits for it.
  const inTurn = createInTurn()
  const inOpen = <T>(change: (sheet: KeptSheet) => T) => inTurn(() => toOpen(change))

  return {
    sheets: () => ok(sheets.latest().map(view)),
    begin: ({ location }) =>
      inTurn(() => {
        if (sheets.open() !== undefined) return invalid(ONE_OPEN)
        const { whoIsHere } = deps.settings()
        return writtenDown(deps.log, () => {
          sheets.begin({ location, person: whoIsHere, begun: counting.now() })
          return toOpen(view)
        })
      }),
    enter: ({ text }) =>
      inTurn(async () => {
        const entry = await readEntry(counting, text)
        return toOpen((sheet) => countEntry(counting, sheet, entry))
      }),
    correct: ({ code, counted }) => inOpen((sheet) => correct(counting, sheet, code, counted)),
    remove: ({ code }) => inOpen(({ id }) => sheets.removeLine(id, code)),
    forgetUnknown: ({ text }) => inOpen(({ id }) => sheets.forgetUnknown(id, text)),
    finish: () => inOpen(({ id }) => sheets.finish(id, counting.now())),
    lines: (asked) =>
      ok({
        lines: sheets.lines(asked),
        total: sheets.countLines(asked.sheet, asked.isDifferingOnly),
      }),
    exportCsv: ({ sheet }) => {
      const kept = sheets.find(sheet)
      if (kept === undefined) return invalid('This count sheet is not here any more.')
      return exportSheet(sheets, kept, { ...deps, zone: zoneOf(deps.settings()) })
    },
  }
}
