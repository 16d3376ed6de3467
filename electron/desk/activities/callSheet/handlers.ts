import type { CallSheetView, SheetCall } from '../../../../shared/desk/callSheet.ts'
import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../../shared/result.ts'
import { inTransaction } from '../../../database.ts'
import { NO_CALL } from '../../calls/handlers.ts'
import { type OpeningParts, openCall } from '../../calls/openCall.ts'
import { withLog } from '../../calls/state.ts'
import type { createMeeting } from '../../customers/directory/meeting.ts'
import type { DeskDeps } from '../../deps.ts'
import type { ReminderBook } from '../../reminders/reminderBook.ts'
import type { Reminding } from '../../reminders/reminding.ts'
import type { DeskDatabase } from '../../storage.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { AddingBook } from '../adding/addingBook.ts'
import type { KeptMark, MarkBook } from './markBook.ts'
import { readSheet, type SheetParts } from './sheet.ts'
import { whoseCall } from './whoseCall.ts'
import { openingWords, reminderWords } from './words.ts'

/** What the handlers work with. */
export type CallSheetParts = SheetParts &
  OpeningParts & {
    readonly deps: Pick<DeskDeps, 'clock' | 'settings' | 'log' | 'randomBytes'>
    readonly database: DeskDatabase
    readonly callMarks: MarkBook
    readonly reminders: Pick<ReminderBook, 'add' | 'remove'>
    readonly reminding: Pick<Reminding, 'changed'>
    readonly addingBook: Pick<AddingBook, 'byRef'>
    readonly meetContact: ReturnType<typeof createMeeting>['meetContact']
  }

type Which = { readonly key: string; readonly day: string }

/** What staff may do with the calls of today. */
export function callSheetHandlers(parts: CallSheetParts): DeskHandlers['callSheet'] {
  const { deps, database, callMarks: marks, reminders, reminding } = parts

  const markNow = (part: Pick<KeptMark, 'kind' | 'dueAt' | 'reminder'>): KeptMark => ({
    at: new Date(deps.clock.now()).toISOString(),
    person: deps.settings().whoIsHere,
    ...part,
  })

  /** Finds a call that is still to do, and marks it in some way, all of it or nothing. */
  const mark = async (
    { key, day }: Which,
    how: (call: SheetCall) => KeptMark,
  ): Promise<Result<SheetCall>> => {
    const { calls, left } = await readSheet(parts)
    const call = [...calls, ...left].find((one) => one.activity.key === key && one.day === day)
    if (call === undefined) return invalid(NOT_ON_SHEET)
    return writtenDown(deps.log, () =>
      inTransaction(database, () => {
        if (marks.of(key, day) !== null) return invalid(MARKED)
        marks.put(key, day, how(call))
        return ok(call)
      }),
    )
  }

  const shown = async (result: Result<unknown>): Promise<Result<CallSheetView>> =>
    result.kind === 'error' ? result : ok(await readSheet(parts))

  return {
    read: async () => ok(await readSheet(parts)),
    done: async (which) =>
      shown(await mark(which, () => markNow({ kind: 'done', dueAt: null, reminder: null }))),
    takeOrder: async (which) => {
      const marked = await mark(which, () =>
        markNow({ kind: 'orderTaken', dueAt: null, reminder: null }),
      )
      if (marked.kind === 'error') return marked
      const { callId } = openCall(parts)
      const at = new Date(deps.clock.now()).toISOString()
      const words = openingWords(marked.value.activity)
      parts.book.update(callId, (state) => withLog(state, at, 'note', words))
      const contactRef = whoseCall(parts.addingBook, marked.value.activity)
      if (contactRef !== '') parts.meetContact(callId, contactRef)
      const state = parts.book.get(callId)
      return state === undefined ? failed(NO_CALL) : ok(parts.book.view(state))
    },
    noAnswer: async ({ dueAt, ...which }) => {
      if (dueAt !== null && Date.parse(dueAt) <= deps.clock.now())
        return invalid(PAST, { dueAt: PAST })
      const marked = await mark(which, ({ activity }) => {
        if (dueAt === null) return markNow({ kind: 'noAnswer', dueAt, reminder: null })
        const { whoIsHere: person } = deps.settings()
        const reminder = { text: reminderWords(activity), dueAt, person }
        const id = reminders.add(reminder, deps.clock.now())
        return markNow({ kind: 'noAnswer', dueAt, reminder: id })
      })
      if (marked.kind === 'ok') reminding.changed()
      return shown(marked)
    },
    undo: async ({ key, day }) => {
      const undone = writtenDown(deps.log, () =>
        inTransaction(database, () => {
          const mark = marks.of(key, day)
          if (mark?.reminder != null) reminders.remove(mark.reminder)
          marks.remove(key, day)
          return ok(mark?.reminder != null)
        }),
      )
      if (undone.kind === 'ok' && undone.value) reminding.changed()
      return shown(undone)
    },
  }
}

const NOT_ON_SHEET = 'This call is no longer on the sheet. The CRM may have moved or removed it.'
const MARKED = 'This call was marked already. Take that back first.'
const PAST = 'Choose a time to come.'
