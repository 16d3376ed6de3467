import { type IntentCalls, type IntentHandlers, type NewsCalls, type } from '../intent.ts'
import { type ActivitiesStatus, activities } from './activities.ts'
import { activityViews } from './activityViews.ts'
import { type AddedActivity, adding } from './adding.ts'
import { basket } from './basket.ts'
import { callSheet } from './callSheet.ts'
import { type CallView, calls } from './calls.ts'
import { type CaseCounts, cases } from './cases.ts'
import { type ConnectionStep, type ConnectionView, connection } from './connection.ts'
import { counting } from './counting.ts'
import { customerForm } from './customerForm.ts'
import { customerHistory } from './customerHistory.ts'
import { customers } from './customers.ts'
import { type DirectoryState, directory } from './directory.ts'
import { documents } from './documents.ts'
import { importPeople } from './importPeople.ts'
import { journal, type UnsettledView } from './journal.ts'
import { type MenusState, menus } from './menus.ts'
import { again } from './orderAgain.ts'
import { orderList } from './orderList.ts'
import { orders } from './orders.ts'
import { palette } from './palette.ts'
import { payments } from './payments.ts'
import { type ReminderView, reminders } from './reminders.ts'
import { type DeskSettings, settings } from './settings.ts'
import { type StatusView, status } from './status.ts'
import { stock } from './stock.ts'
import type { StockExport } from './stockExport.ts'

/** The desk table: everything a person at this desk can do. All else is derived from it. */
export const deskTable = {
  calls,
  customers,
  customerForm,
  customerHistory,
  directory,
  importPeople,
  basket,
  orders,
  orderList,
  documents,
  again,
  payments,
  journal,
  stock,
  counting,
  activities,
  activityViews,
  adding,
  callSheet,
  menus,
  cases,
  reminders,
  palette,
  connection,
  settings,
  status,
} as const

/** What main tells without being asked; each carries the whole new state of its subject. */
export const deskNews = {
  callChanged: type<CallView>(),
  callEnded: type<{ callId: string }>(),
  /** Another program has told that somebody rings: their call comes to the front. */
  callRang: type<{ callId: string }>(),
  /** All calls of the connection that is in use now. */
  callsReplaced: type<readonly CallView[]>(),
  unsettledChanged: type<readonly UnsettledView[]>(),
  statusChanged: type<StatusView>(),
  stockExport: type<StockExport>(),
  /** Figures of single products were read before those of the whole catalogue. */
  figuresRead: type<null>(),
  /** What is known of the days that were looked at last. */
  activitiesChanged: type<ActivitiesStatus>(),
  /** Activities of which nobody knows whether they are there. */
  addingChanged: type<readonly AddedActivity[]>(),
  casesChanged: type<CaseCounts>(),
  /** The people this desk knows are others, or their rows have been opened. */
  directoryChanged: type<DirectoryState>(),
  remindersChanged: type<readonly ReminderView[]>(),
  menusChanged: type<MenusState>(),
  /** Somebody locked the computer, or it goes to sleep: nothing of a card stays on the screen. */
  computerLocked: type<null>(),
  settingsChanged: type<DeskSettings>(),
  connectionChanged: type<ConnectionView>(),
  connectionStep: type<ConnectionStep>(),
} as const

/** The functions of `window.desk`. */
export type Desk = IntentCalls<typeof deskTable> & { readonly on: NewsCalls<typeof deskNews> }

/** What main answers, one handler a row. */
export type DeskHandlers = IntentHandlers<typeof deskTable>

/** Names of the news. */
export type NewsName = keyof typeof deskNews & string

/** The state a piece of news carries. */
export type News<Name extends NewsName> = (typeof deskNews)[Name]
