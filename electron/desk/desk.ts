import type { CallView } from '../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../shared/desk/index.ts'
import type { StockStatus } from '../../shared/desk/stock.ts'
import type { Unanswered } from '../crm/caller.ts'
import { callSheetHandlers } from './activities/callSheet/handlers.ts'
import { activityHandlers } from './activities/handlers.ts'
import { activityViewHandlers } from './activities/views.ts'
import { basketHandlers } from './basket/handlers.ts'
import { callbackHandlers } from './calls/callbacks.ts'
import { callHandlers } from './calls/handlers.ts'
import { handoverHandlers } from './calls/handover/handlers.ts'
import { restoreCalls } from './calls/kept/restore.ts'
import { needsWork } from './calls/nextStep.ts'
import { sessionUnclean } from './calls/sessionChanges.ts'
import type { CallState } from './calls/state.ts'
import { caseHandlers } from './cases/handlers.ts'
import { customerSubjects } from './customers/subjects.ts'
import type { DeskDeps } from './deps.ts'
import { createDeskParts } from './deskParts.ts'
import { documentHandlers } from './documents/handlers.ts'
import { menuHandlers } from './menus/handlers.ts'
import { againHandlers } from './orderAgain/handlers.ts'
import { checkout } from './orders/checkout.ts'
import { listedHandlers } from './orders/listed/handlers.ts'
import { ringBack } from './orders/ringBack.ts'
import { paletteHandlers } from './palette/handlers.ts'
import { placeAndPay } from './payments/placeAndPay.ts'
import { sayPaid } from './payments/sayPaid.ts'
import { takePayment } from './payments/take.ts'
import { reminderHandlers } from './reminders/handlers.ts'
import { letGo } from './settling/letGo.ts'
import { countHandlers } from './stock/counting/handlers.ts'
import { stockHandlers } from './stock/handlers.ts'

type Subjects =
  | 'calls'
  | 'customers'
  | 'customerForm'
  | 'customerHistory'
  | 'directory'
  | 'importPeople'
  | 'basket'
  | 'orders'
  | 'orderList'
  | 'documents'
  | 'again'
  | 'payments'
  | 'journal'
  | 'stock'
  | 'counting'
  | 'menus'
  | 'activities'
  | 'activityViews'
  | 'adding'
  | 'callSheet'
  | 'cases'
  | 'reminders'
  | 'palette'

/** The desk's work with one CRM. */
export type Desk = {
  readonly handlers: Pick<DeskHandlers, Subjects>
  /** Orders and payments that a person has to know of. */
  readonly unsettledCount: () => number
  readonly stockStatus: () => StockStatus
  /** Lines, orders, payments, cases and activities on their way to the CRM. */
  readonly pendingCount: () => number
  /** Calls with something in them that was not placed. */
  readonly unplacedCount: () => number
  /** Opens a call with whoever rings from this number. */
  readonly callFrom: (number: string) => void
  readonly openCalls: () => readonly CallView[]
  /** The client's word that a write or sign-in went unanswered: its session is not clean. */
  readonly unanswered: (event: Unanswered) => void
  /** Another key is in use: nobody stays signed in by the one before. */
  readonly keyChanged: () => void
  /** Reads menus and stock in the background; a second start does nothing. */
  readonly start: () => void
  /** The settings are others now. */
  readonly settingsChanged: () => void
  readonly stop: () => void
}

/** Puts the desk of one connection together. */
export function createDesk(given: DeskDeps): Desk {
  const parts = createDeskParts(given)
  const { life, book, placed, settling, stock, cases, adding } = parts
  const people = customerSubjects(parts)
  let isStarted = false
  const sendingNow = () =>
    life.signal.aborted ? 0 : cases.counts().sending + adding.sendingCount()

  return {
    handlers: {
      calls: allCallHandlers(parts),
      ...people.handlers,
      basket: basketHandlers(parts),
      stock: stockHandlers(parts.deps, { ...parts, life: life.signal }),
      counting: countHandlers(parts.deps, parts),
      orders: {
        checkout: ({ callId }) => checkout(parts, callId),
        place: (form) => placeAndPay(parts, form),
        ringBack: (asked) => ringBack(parts, asked),
      },
      orderList: listedHandlers(parts),
      documents: documentHandlers(parts),
      again: againHandlers({ ...parts, meetContact: people.meetContact }),
      payments: {
        take: (form) => takePayment(parts, form),
        sayPaid: (word) => sayPaid(parts, word),
      },
      journal: settling.handlers,
      activities: activityHandlers(parts.deps, parts, life.signal),
      activityViews: activityViewHandlers(parts.deps, parts.activityViews),
      adding: adding.handlers,
      callSheet: callSheetHandlers({ ...parts, meetContact: people.meetContact }),
      menus: menuHandlers(parts.deps, parts, life.signal),
      cases: caseHandlers({ ...parts, life: life.signal }),
      reminders: reminderHandlers(parts),
      palette: paletteHandlers(parts),
    },
    unsettledCount: settling.count,
    stockStatus: stock.status,
    pendingCount: () => book.all().reduce((sum, call) => sum + pendingIn(call), sendingNow()),
    unplacedCount: () => book.all().filter(isUnplaced).length,
    callFrom: people.callFrom,
    openCalls: () => book.all().map(book.view),
    unanswered: ({ sessionId }) => {
      if (sessionId === undefined) return
      parts.liveSessions.unanswered(sessionId)
      for (const { callId } of book.all()) {
        book.update(callId, (state) => sessionUnclean(state, sessionId))
      }
    },
    keyChanged: parts.liveSessions.forgetAll,
    start: () => {
      if (isStarted) return
      isStarted = true
      restoreCalls(parts)
      settling.start()
      adding.start()
      parts.reminding.start()
      parts.directory.start()
      people.retaining.look()
      void stock.refresh()
    },
    settingsChanged: () => {
      settingsChanged(parts)
      people.retaining.look()
    },
    stop: () => {
      if (life.signal.aborted) return
      life.abort()
      parts.workers.stop()
      settling.stop()
      for (const { callId } of book.all()) placed.forget(callId)
      parts.keeper.flush()
      parts.journal.close()
      stock.close()
      parts.activitiesFile.close()
      parts.database.close()
    },
  }
}

function allCallHandlers(parts: ReturnType<typeof createDeskParts>): DeskHandlers['calls'] {
  const onEnd = (callId: string) => letGo(parts, parts.life.signal, callId)
  const calls = callHandlers({ ...parts, onEnd })
  return { ...calls, ...callbackHandlers(parts), ...handoverHandlers({ ...parts, end: calls.end }) }
}

function settingsChanged({ book, stock, keptSignIns }: ReturnType<typeof createDeskParts>): void {
  book.settingsChanged()
  stock.settingsChanged()
  keptSignIns.settingsChanged()
}

const isUnplaced = ({ lines, order, typed }: CallState): boolean =>
  order.kind === 'none' &&
  (lines.some(({ isRemoved }) => !isRemoved) ||
    typed.waiting.length > 0 ||
    `${typed.line}${typed.notes}` !== '')

/** Lines that wait for their customer's sign-in are on no way yet. */
const pendingIn = ({ lines, order, signIn }: CallState): number =>
  (signIn.kind === 'signedOut' ? 0 : lines.filter(needsWork).length) +
  Number(order.kind === 'sending')
