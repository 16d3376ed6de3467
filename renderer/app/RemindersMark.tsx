import { styled } from '@mui/material/styles'
import { Bell } from 'lucide-react'
import { openReminders, useMyReminders } from '../api/reminders.ts'
import { colour } from './theme/tokens.ts'

const Mark = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  padding: 0,
  border: 0,
  borderRadius: 4,
  cursor: 'pointer',
  background: 'none',
  '&[data-due]': { color: colour.warn, fontWeight: 600 },
})

/** What somebody here wants to be reminded of: how many are due, else how many are to come. */
export function RemindersMark() {
  const reminders = useMyReminders()
  const due = reminders.filter(({ state }) => state === 'due').length
  const waiting = reminders.filter(({ state }) => state === 'waiting').length
  if (due + waiting === 0) return null
  const count = due > 0 ? due : waiting
  const what = count === 1 ? 'reminder' : 'reminders'
  return (
    <Mark type="button" data-due={due > 0 || undefined} onClick={() => openReminders()}>
      <Bell size={12} aria-hidden />
      {count.toLocaleString('en-GB')} {what} {due > 0 ? 'due' : 'to come'}
    </Mark>
  )
}
