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
import { createReader } from './fresh/reader.ts'
import { createInSight, createReadFirst } from './fresh/readFirst.ts'
import { createMinimumBook } from './minimums/minimumBook.ts'
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
  const book = createCallBook(deps, currency, keeper)
  const taken = createTaken({ book, journal, settings, stockFrom, figuresOf })
  const showing = createShowing({ deps, menus, book })
  const readProduct = createReader(deps)
  const inSight = createInSight()
  const readFirst = createReadFirst({ deps, read: readProduct, stock, book, inSight })
  const visits = createVisits(database, 'stock_visits')
  const menuVisits = createVisits(database, 'menu_visits')
  const sheets = createSheets(database)
  const minimums = createMinimumBook(database)
  const views = createViewBook(database, STOCK_VIEWS)
  const activityViews = createActivityViews(database)
  return {
    menus,
    menuBook,
    menuVisits,
    stock,
    keeper,
    book,
    taken,
    showing,
    soldHere,
    readProduct,
    inSight,
    visits,
    sheets,
    minimums,
    views,
    activityViews,
  }
}
