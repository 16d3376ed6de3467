import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { ActivityItem } from './activities.ts'
import type { CallView } from './calls.ts'
import { nothing } from './fields.ts'

/** What became of a call of the sheet, as somebody at this desk said. */
export const CALL_MARKS = ['orderTaken', 'noAnswer', 'done'] as const

/** One of these. */
export type CallMarkKind = (typeof CALL_MARKS)[number]

/** The mark of a call; the CRM's activity stays as it is. */
export type CallMark = {
  kind: CallMarkKind
  /** ISO times in UTC; `dueAt` is when this desk reminds of it again, where it does. */
  at: string
  dueAt: string | null
  /** Who said so; empty where nobody was named. */
  person: string
}

/** A call to be worked through; `null` is one still to do. */
export type SheetCall = { activity: ActivityItem; day: string; mark: CallMark | null }

/** The calls of today. */
export type CallSheetView = {
  /** Today, and the last day from Monday to Friday before it, on the desk's clock. */
  day: string
  before: string
  calls: readonly SheetCall[]
  /** Of that day and the weekend behind it, what was still to do when today began. */
  left: readonly SheetCall[]
  /** The types that are taken for calls, by their names. */
  types: readonly string[]
  /** Calls whose times cannot be read, in the lists of these months: they stand on no sheet. */
  undated: number
  /** More calls of today, and of those days, than a sheet has room for. */
  leftOut: number
}

const ofCall = { key: z.string().min(1).max(200), day: z.iso.date() }
const call = z.strictObject(ofCall)

/** Working through the calls of today. */
export const callSheet = {
  read: intent({ input: nothing, output: type<CallSheetView>() }),
  /** It was made, and an order taken: marks it and opens a call in which the order is entered. */
  takeOrder: intent({ input: call, output: type<CallView>() }),
  /** It was made, without an order. */
  done: intent({ input: call, output: type<CallSheetView>() }),
  /** Nobody answered: marks it and reminds of it again then; `null` reminds of nothing. */
  noAnswer: intent({
    input: z.strictObject({
      ...ofCall,
      dueAt: z.iso.datetime('Choose a day and a time.').nullable(),
    }),
    output: type<CallSheetView>(),
  }),
  /** Takes the mark back, with the reminder that came of it; a call that was opened stays. */
  undo: intent({ input: call, output: type<CallSheetView>() }),
}
