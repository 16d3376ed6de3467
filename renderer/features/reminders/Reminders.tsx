import { closeReminders, openReminders, useRemindersOpen } from '../../api/reminders.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { RemindersDialog } from './RemindersDialog.tsx'

/** The reminders of whoever sits here, over whichever screen. */
export function Reminders() {
  const begun = useRemindersOpen()
  useCommand('myReminders', () => openReminders())
  return begun === null ? null : <RemindersDialog begun={begun} onClose={closeReminders} />
}
