import { createEstimates } from './basket/estimates.ts'
import { createBasketSync } from './basket/sync.ts'
import { createCallBook } from './calls/book.ts'
import { createSessions } from './calls/sessions.ts'
import { createWorkers } from './calls/workers.ts'
import { createAddCustomer } from './customers/adding.ts'
import { createSignIns } from './customers/signIns.ts'
import { createSigning } from './customers/signing.ts'
import type { DeskDeps } from './deps.ts'
import { createMenus } from './menus/menus.ts'
import { createLearned } from './orders/learned.ts'
import { createPlacedBook } from './orders/placedBook.ts'
import { createWatch } from './orders/watch.ts'
import { guardSessions } from './settling/guard.ts'
import { createLookSessions } from './settling/lookSessions.ts'
import { createOnceMore } from './settling/onceMore.ts'
import { createSettling } from './settling/settling.ts'
import { tellingJournal } from './settling/telling.ts'
import { createVisits } from './stock/changes/visits.ts'
import { createSheets } from './stock/counting/sheets.ts'
import { createSoldHere } from './stock/drawer/soldHere.ts'
import { createReader } from './stock/fresh/reader.ts'
import { createReadFirst } from './stock/fresh/readFirst.ts'
import { createStock } from './stock/stock.ts'
import { createTaken } from './stock/taken.ts'

/** Puts together what the desk of one connection works with; nothing is sent before it is asked. */
export function createDeskParts(given: DeskDeps) {
  const life = new AbortController()
  const journal = tellingJournal(given.storage.openJournal(given), () => {
    taken.journalChanged()
    soldHere.journalChanged()
    settling.changed()
  })
  const deps = { ...given, crm: guardSessions(given.crm, journal, life.signal) }
  const database = deps.storage.openDeskDatabase(deps.folder)
  const menus = createMenus(deps, database)
  const stock = createStock(deps, menus, (signal) => readFirst(signal))
  const visits = createVisits(database)
  const sheets = createSheets(database)
  const book = createCallBook(deps, stock.currency)
  const { settings } = deps
  const taken = createTaken({
    book,
    journal,
    settings,
    stockFrom: stock.figuresFrom,
    figuresOf: stock.figuresOf,
  })
  const readProduct = createReader(deps)
  const readFirst = createReadFirst({ read: readProduct, stock, book, clock: deps.clock })
  const soldHere = createSoldHere(journal, deps.clock)
  const signIns = createSignIns(deps.vault)
  const sessions = createSessions(deps, book)
  const estimates = createEstimates(deps, book, stock)
  const onCustomer = (callId: string) => {
    estimates(callId)
    onceMore.customerHere(callId)
  }
  const signing = createSigning({ deps, book, signIns, menus, onCustomer })
  const sync = createBasketSync(deps, book)
  const workers = createWorkers({ deps, book, sessions, signing, signIns, sync })
  const addCustomer = createAddCustomer({ deps, book, sessions, signing, signIns })
  const placed = createPlacedBook(book, journal)
  const learned = createLearned(journal, deps.settings)
  const watch = createWatch({ deps, journal }, (order, row) => settling.reappeared(order, row))
  const lookSessions = createLookSessions(deps)
  const orderParts = { deps, book, workers, journal, placed, learned, watch }
  const onceMore = createOnceMore({ ...orderParts, signIns, lookSessions }, life.signal)
  const moneyParts = { ...orderParts, onceMore, sessions, signing, signIns, lookSessions }
  const settling = createSettling(moneyParts)
  return {
    ...moneyParts,
    life,
    database,
    menus,
    stock,
    visits,
    sheets,
    taken,
    soldHere,
    readProduct,
    addCustomer,
    settling,
  }
}
