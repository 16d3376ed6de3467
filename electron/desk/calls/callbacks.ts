import type { CallView } from '../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { ActivityText } from '../../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../../shared/domain/dates.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { failed, invalid, ok } from '../../../shared/result.ts'
import { inAnyTransaction } from '../../database.ts'
import type { Adding } from '../activities/adding/adding.ts'
import type { DeskDeps } from '../deps.ts'
import type { ReminderBook } from '../reminders/reminderBook.ts'
import type { Reminding } from '../reminders/reminding.ts'
import type { DeskDatabase } from '../storage.ts'
import { writtenDown } from '../writtenDown.ts'
import { zoneOf } from '../zone.ts'
import type { CallBook } from './book.ts'
import { editGate } from './gates.ts'
import { NO_CALL } from './handlers.ts'
import { type CallState, withLog } from './state.ts'

/** What a call that was dropped is put aside with. */
export type CallbackParts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'log' | 'settings'>
  readonly database: DeskDatabase
  readonly book: CallBook
  readonly reminders: Pick<ReminderBook, 'add' | 'setDone'>
  readonly reminding: Pick<Reminding, 'changed'>
  readonly adding: Pick<Adding, 'handlers'>
}

const MINUTE = 60_000
const LENGTH_MS = 15 * MINUTE

/** A call whose line went dead is kept, to be rung back; whoever answers finds it as it was. */
export function callbackHandlers(
  parts: CallbackParts,
): Pick<DeskHandlers['calls'], 'drop' | 'answered'> {
  const { deps, database, book, reminders, reminding } = parts
  const now = () => new Date(deps.clock.now()).toISOString()
  const done = (state: CallState) => {
    if (state.callback !== null) reminders.setDone(state.callback.reminder, now())
  }
  return {
    drop: ({ callId, dueAt }) => {
      const state = book.get(callId)
      if (state === undefined) return failed(NO_CALL)
      const gate = editGate(state)
      if (gate.kind === 'shut') return invalid(gate.reason)
      return writtenDown(deps.log, () => {
        const view = book.view(state)
        const person = deps.settings().whoIsHere
        // The next one stands and the one before is done, or neither: one call is rung back once.
        const reminder = inAnyTransaction(database, () => {
          const added = reminders.add({ text: wordsOf(view), dueAt, person }, deps.clock.now())
          done(state)
          return added
        })
        reminding.changed()
        book.update(callId, (before) => ({
          ...before,
          isHeld: false,
          callback: { dueAt, reminder },
        }))
        void addActivity(parts, view, dueAt)
        return ok(book.view(book.get(callId) ?? state))
      })
    },
    answered: ({ callId }) => {
      const state = book.get(callId)
      if (state === undefined) return failed(NO_CALL)
      return writtenDown(deps.log, () => {
        done(state)
        reminding.changed()
        book.update(callId, (before) =>
          before.callback === null
            ? before
            : withLog({ ...before, callback: null }, now(), 'note', 'The caller is back'),
        )
        return ok(book.view(book.get(callId) ?? state))
      })
    },
  }
}

/** What somebody reads who is to ring back. */
function wordsOf({ name, customer, rang, lines, totals }: CallView): string {
  const number = customer?.phone || customer?.mobile || rang
  const whom = number === '' ? name : `${name}, ${number}`
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`
  return lines.length === 0
    ? `Ring back ${whom}`
    : `Ring back ${whom}: ${count}, ${formatMoney(totals.total, totals.currency)}`
}

/** A signed-in customer has it in the CRM as well. The call tells how that went. */
async function addActivity(
  { deps, book, adding }: CallbackParts,
  view: CallView,
  dueAt: string,
): Promise<void> {
  const { callId, customer, signIn } = view
  if (customer === null || signIn.kind !== 'signedIn') return
  const text = activityText(view, Date.parse(dueAt), zoneOf(deps.settings()))
  const { contactRef } = customer
  const added = await adding.handlers.add({ callId, contactRef, text, again: null })
  const isSure = added.kind === 'ok' && added.value.step === 'added'
  const words = isSure
    ? 'The call-back is among the activities'
    : `The call-back is not certain to be among the activities. The reminder stands${
        added.kind === 'error' ? `. ${added.error.message}` : ''
      }`
  const at = new Date(deps.clock.now()).toISOString()
  book.update(callId, (state) => withLog(state, at, isSure ? 'done' : 'unknown', words))
}

function activityText(view: CallView, start: number, zone: string): ActivityText {
  const from = utcToZone(start, zone)
  const to = utcToZone(start + LENGTH_MS, zone)
  return {
    subject: wordsOf(view).slice(0, 255),
    type: '',
    team: '',
    location: '',
    startDay: from?.day ?? '',
    startTime: from?.time ?? '',
    endDay: to?.day ?? '',
    endTime: to?.time ?? '',
    notes: view.typed.notes,
  }
}
