import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { ReminderView } from '../../../shared/desk/reminders.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import { writtenDown } from '../writtenDown.ts'
import type { ReminderBook } from './reminderBook.ts'
import type { Reminding } from './reminding.ts'

/** What staff may do with their reminders. */
export function reminderHandlers(parts: {
  readonly deps: Pick<DeskDeps, 'clock' | 'log'>
  readonly reminders: ReminderBook
  readonly reminding: Reminding
}): DeskHandlers['reminders'] {
  const { deps, reminders, reminding } = parts
  const { now } = deps.clock
  const change = (work: () => boolean): Result<readonly ReminderView[]> =>
    writtenDown(deps.log, () => {
      if (!work()) return invalid(NO_REMINDER)
      reminding.changed()
      return ok(reminders.all(now()))
    })

  return {
    list: () => ok(reminders.all(now())),
    add: (reminder) =>
      change(() => {
        reminders.add(reminder, now())
        return true
      }),
    snooze: ({ id, dueAt }) => change(() => reminders.snooze(id, dueAt)),
    done: ({ id, isDone }) =>
      change(() => reminders.setDone(id, isDone ? new Date(now()).toISOString() : null)),
  }
}

const NO_REMINDER = 'This reminder is done or no longer there. The list shows what is.'
