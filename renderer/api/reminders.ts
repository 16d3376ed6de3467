import { useQuery } from '@tanstack/react-query'
import type { ReminderView } from '../../shared/desk/reminders.ts'
import { ask, onNews } from './desk.ts'
import { keys } from './keys.ts'
import { showNow } from './queries.ts'
import { useSettings } from './status.ts'
import { createStore, useStore } from './store.ts'

const NONE: readonly ReminderView[] = []

/** Follows what becomes of reminders; another connection has others. */
export function watchReminders(): void {
  onNews('remindersChanged', showReminders)
  onNews('callsReplaced', () => open.update(() => null))
}

/** Shows them as they were just told, without asking again. */
export const showReminders = (all: readonly ReminderView[]): void => showNow(keys.reminders(), all)

/** Those of whoever sits here, and those of nobody named. */
export function useMyReminders(): readonly ReminderView[] {
  const who = useSettings()?.whoIsHere ?? ''
  const all =
    useQuery({
      queryKey: keys.reminders(),
      queryFn: () => ask((desk) => desk.reminders.list(undefined)),
    }).data ?? NONE
  return all.filter(({ person }) => who === '' || person === '' || person === who)
}

/** What the form begins with. */
export type ReminderBegun = { readonly text: string }

const open = createStore<ReminderBegun | null>(null)

/** What the dialog was opened with; `null` while it is closed. */
export const useRemindersOpen = (): ReminderBegun | null => useStore(open)

export const openReminders = (begun: ReminderBegun = { text: '' }): void => open.update(() => begun)

export const closeReminders = (): void => open.update(() => null)
