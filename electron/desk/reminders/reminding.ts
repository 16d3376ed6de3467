import type { ReminderView } from '../../../shared/desk/reminders.ts'
import type { Alert } from '../../alerts.ts'
import type { DeskDeps } from '../deps.ts'
import type { ReminderBook } from './reminderBook.ts'

/** A computer that slept or whose clock was set is noticed within this time. */
const LOOK_MS = 30_000

/** Tells of what has become due, each once. */
export type Reminding = {
  /** Begins; what became due while the desk was closed is told at once. */
  readonly start: () => void
  /** The reminders are others now: tells so, and of what is due among them. */
  readonly changed: () => void
}

type Parts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'tell' | 'alert' | 'log'>
  readonly reminders: ReminderBook
}

/** Watches the clock for reminders until the signal ends it. */
export function createReminding({ deps, reminders }: Parts, life: AbortSignal): Reminding {
  const { clock } = deps
  let callOff: () => void = () => undefined
  let hasStarted = false
  const tell = () => deps.tell('remindersChanged', reminders.all(clock.now()))

  /** Told is written down first: a desk that ends in between shows them as due all the same. */
  const tellDue = (): void => {
    const due = reminders.takeDue(clock.now())
    if (due.length === 0) return
    deps.alert(alertOf(due))
    tell()
  }

  const look = (): void => {
    callOff()
    if (life.aborted) return
    try {
      tellDue()
      const next = reminders.nextDue()
      if (next !== null) callOff = clock.after(Math.min(next - clock.now(), LOOK_MS), look)
    } catch (error) {
      // The disk may take it later; until then nobody is told, and so nobody twice.
      deps.log.warn('reminders could not be read or marked', { error: String(error) })
      callOff = clock.after(LOOK_MS, look)
    }
  }
  life.addEventListener('abort', () => callOff(), { once: true })

  return {
    start: () => {
      hasStarted = true
      look()
    },
    changed: () => {
      tell()
      if (hasStarted) look()
    },
  }
}

/** One notice for all that are due at the same time. */
function alertOf(due: readonly ReminderView[]): Alert {
  const [first] = due
  if (due.length === 1 && first !== undefined) {
    const { person, text } = first
    return { title: person === '' ? 'Reminder' : `Reminder for ${person}`, body: text }
  }
  return { title: `${due.length} reminders are due`, body: due.map(({ text }) => text).join('\n') }
}
