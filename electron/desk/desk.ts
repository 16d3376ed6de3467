import type { CallView } from '../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../shared/desk/index.ts'
import type { UnsettledView } from '../../shared/desk/status.ts'
import type { StockStatus } from '../../shared/desk/stock.ts'
import { ok } from '../../shared/result.ts'
import type { Unanswered } from '../crm/caller.ts'
import { createEstimates } from './basket/estimates.ts'
import { basketHandlers } from './basket/handlers.ts'
import { createBasketSync } from './basket/sync.ts'
import { type CallBook, createCallBook } from './calls/book.ts'
import { callHandlers } from './calls/handlers.ts'
import { needsWork } from './calls/nextStep.ts'
import { sessionUnclean } from './calls/sessionChanges.ts'
import { createSessions } from './calls/sessions.ts'
import { createWorkers } from './calls/workers.ts'
import { createAddCustomer } from './customers/adding.ts'
import { customerHandlers } from './customers/handlers.ts'
import { createSignIns } from './customers/signIns.ts'
import { createSigning } from './customers/signing.ts'
import type { DeskDeps } from './deps.ts'
import { openDeskDatabase } from './deskDatabase.ts'
import { openJournal } from './journal/openJournal.ts'
import { unsettledViews } from './journal/unsettled.ts'
import { createMenus } from './menus/menus.ts'
import { checkout } from './orders/checkout.ts'
import { createPlacedBook } from './orders/placedBook.ts'
import { placeAndPay } from './payments/placeAndPay.ts'
import { takePayment } from './payments/take.ts'
import { stockHandlers } from './stock/handlers.ts'
import { createStock } from './stock/stock.ts'

type Subjects = 'calls' | 'customers' | 'basket' | 'orders' | 'payments' | 'stock' | 'menus'

/** The desk's work with one CRM. */
export type Desk = {
  readonly handlers: Pick<DeskHandlers, Subjects>
  readonly unsettled: () => readonly UnsettledView[]
  readonly stockStatus: () => StockStatus
  /** Lines and other work on their way to the CRM. */
  readonly pendingCount: () => number
  readonly openCalls: () => readonly CallView[]
  /** The client's word that a write or sign-in went unanswered: its session is not clean. */
  readonly unanswered: (event: Unanswered) => void
  /** Reads menus and stock in the background; a second start does nothing. */
  readonly start: () => void
  readonly stop: () => void
}

/** Puts the desk of one connection together. */
export function createDesk(deps: DeskDeps): Desk {
  const life = new AbortController()
  const journal = openJournal(deps)
  const database = openDeskDatabase(deps.folder)
  const menus = createMenus(deps, database)
  const stock = createStock(deps, menus)
  const book = createCallBook(deps, () => stock.catalogue().currency())
  const signIns = createSignIns()
  const sessions = createSessions(deps, book)
  const estimates = createEstimates(deps, book, stock)
  const signing = createSigning({ deps, book, signIns, menus, onCustomer: estimates })
  const sync = createBasketSync(deps, book)
  const workers = createWorkers({ deps, book, sessions, signing, signIns, sync })
  const addCustomer = createAddCustomer({ deps, book, sessions, signing, signIns })
  const placed = createPlacedBook(book, journal)
  const moneyParts = { deps, book, workers, journal, placed, sessions, signing, signIns }
  let isStarted = false

  return {
    handlers: {
      calls: callHandlers({ deps, book, workers, sessions, signIns, onEnd: placed.forget }),
      customers: customerHandlers({
        deps,
        book,
        workers,
        sessions,
        signing,
        signIns,
        addCustomer,
      }),
      basket: basketHandlers({ deps, book, workers, stock }),
      stock: stockHandlers(deps, { stock, menus, book, life: life.signal }),
      orders: {
        checkout: ({ callId }) => checkout({ ...moneyParts, menus }, callId),
        place: (form) => placeAndPay(moneyParts, form),
      },
      payments: {
        take: (form) => takePayment(moneyParts, form),
      },
      menus: { read: ({ name }) => ok(menus.read(name)) },
    },
    unsettled: () => unsettledViews(journal, (customer) => nameOf(book, customer)),
    stockStatus: stock.status,
    pendingCount: () => book.all().flatMap((call) => call.lines.filter(needsWork)).length,
    openCalls: () => book.all().map(book.view),
    unanswered: ({ sessionId }) => {
      if (sessionId === undefined) return
      for (const { callId } of book.all()) {
        book.update(callId, (state) => sessionUnclean(state, sessionId))
      }
    },
    start: () => {
      if (isStarted) return
      isStarted = true
      void stock.start(life.signal)
    },
    stop: () => {
      if (life.signal.aborted) return
      life.abort()
      workers.stop()
      for (const { callId } of book.all()) placed.forget(callId)
      journal.close()
      stock.close()
      database.close()
    },
  }
}

/** A customer's name while they are on the line. */
const nameOf = (book: CallBook, contactRef: string): string | undefined =>
  book.all().flatMap((call) => {
    const { customer } = call
    return customer?.contactRef === contactRef ? [book.view(call).name] : []
  })[0]
