import { createActivityViews } from '../activities/views.ts'
import { createCallBook } from '../calls/book.ts'
import { createCallKeeper } from '../calls/kept/callKeeper.ts'
import type { DeskDeps } from '../deps.ts'
import type { Journal } from '../journal/journal.ts'
import { createMenuBook } from '../menus/menuBook.ts'
import { createMenus } from '../menus/menus.ts'
import type { DeskDatabase } from '../storage.ts'
import { createViewBook } from '../views/viewBook.ts'
import { createVisits } from '../visits.ts'
import { createSheets } from './counting/sheets.ts'
import { createSoldHere } from './drawer/soldHere.ts'
import { createReadCodes } from './fresh/readCodes.ts'
import { createReader } from './fresh/reader.ts'
import { createInSight, createReadFirst } from './fresh/readFirst.ts'
import { createMinimumBook } from './minimums/minimumBook.ts'
import { createPromisedTo } from './promisedTo.ts'
import { createShowing } from './showing.ts'
import { createStock } from './stock.ts'
import { STOCK_VIEWS } from './stockViewKind.ts'
import { createTaken } from './taken.ts'

/** The catalogue, what this desk takes of it (its open calls, its orders), and what it keeps of it. */
export function createStockParts(
  deps: DeskDeps,
  journal: Pick<Journal, 'orders'>,
  database: DeskDatabase,
  life: AbortSignal,
) {
  const { settings, clock } = deps
  const menuBook = createMenuBook(database)
  const menus = createMenus(deps, menuBook)
  const soldHere = createSoldHere(journal, clock)
  const parts = {
    readFirst: (signal: AbortSignal) => readFirst(signal),
    recent: soldHere.codes,
  }
  const stock = createStock(deps, menus, parts, life)
  const { figuresFrom: stockFrom, figuresOf, currency } = stock
  const keeper = createCallKeeper({ deps, database, life })
  const book = createCallBook(deps, currency, keeper, life)
  const taken = createTaken({ book, journal, settings, stockFrom, figuresOf })
  const promisedTo = createPromisedTo({ stock, taken })
  const showing = createShowing({ deps, menus, book })
  const readProduct = createReader(deps)
  const inSight = createInSight()
  const readCodes = createReadCodes({ deps, read: readProduct, stock })
  const readFirst = createReadFirst({ deps, readCodes, book, inSight })
  return {
    menus,
    menuBook,
    menuVisits: createVisits(database, 'menu_visits'),
    stock,
    keeper,
    book,
    taken,
    promisedTo,
    showing,
    soldHere,
    readProduct,
    readCodes,
    inSight,
    visits: createVisits(database, 'stock_visits'),
    sheets: createSheets(database),
    minimums: createMinimumBook(database),
    views: createViewBook(database, STOCK_VIEWS),
    activityViews: createActivityViews(database),
  }
}
