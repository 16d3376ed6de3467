import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { kept, line, nothing } from './fields.ts'

/** What somebody at this desk wants to be reminded of; the CRM knows nothing of it. */
export type ReminderView = {
  id: number
  text: string
  /** ISO time in UTC. */
  dueAt: string
  /** For whom; empty for everybody at this desk. */
  person: string
  /** `waiting` until its time, then `due` until somebody says that it is done. */
  state: 'waiting' | 'due' | 'done'
}

const id = z.int().min(1)
const dueAt = z.iso.datetime('Choose a day and a time.')
const text = kept(line(500)).refine(
  (words) => words !== '',
  'Type what you want to be reminded of.',
)

/** What can be done with reminders; each answers with all of them as they are now. */
export const reminders = {
  /** Those to come and due, the earliest first, then those done lately. */
  list: intent({ input: nothing, output: type<readonly ReminderView[]>() }),
  add: intent({
    input: z.strictObject({ text, dueAt, person: line(80) }),
    output: type<readonly ReminderView[]>(),
  }),
  /** Puts it off: it is told again then, once. */
  snooze: intent({ input: z.strictObject({ id, dueAt }), output: type<readonly ReminderView[]>() }),
  /** Says that it is done, or takes that back. */
  done: intent({
    input: z.strictObject({ id, isDone: z.boolean() }),
    output: type<readonly ReminderView[]>(),
  }),
}
