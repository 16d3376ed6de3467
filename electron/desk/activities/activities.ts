import type { ActivitiesStatus } from '../../../shared/desk/activities.ts'
import { addDays, startOfDay } from '../../../shared/domain/localDays.ts'
import type { DeskDeps } from '../deps.ts'
import { zoneOf } from '../zone.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import { createLooking } from './looking.ts'
import { monthsOf } from './months.ts'
import { createReading } from './reading.ts'

/** First and last day, both among them, on the desk's clock. */
export type Days = { readonly from: string; readonly to: string }

/** The CRM's activities as they are known here. */
export type Activities = {
  /** Has these days read where they are unknown or old. */
  readonly look: (days: Days) => ActivitiesStatus
  /** The same for days that are not on the screen: nothing is told of them. */
  readonly lookAside: (days: Days) => ActivitiesStatus
  /** Reads them again, however new they are. */
  readonly refresh: (days: Days) => ActivitiesStatus
  /** An activity was added on these days: their lists are read anew. */
  readonly added: (day: Days) => void
  readonly version: () => number
}

/** Keeps the ranges that were asked for, as the months they lie in. */
export function createActivities(
  deps: Pick<DeskDeps, 'crm' | 'clock' | 'log' | 'settings' | 'tell'>,
  file: ActivitiesFile,
  life: AbortSignal,
): Activities {
  let shown: Days | null = null
  const looking = createLooking(file)
  const reading = createReading(
    deps,
    {
      file,
      looking,
      onChange: () => {
        if (shown !== null) deps.tell('activitiesChanged', status(shown))
      },
    },
    life,
  )

  const monthsIn = ({ from, to }: Days) => {
    const zone = zoneOf(deps.settings())
    return monthsOf(startOfDay(from, zone), startOfDay(addDays(to, 1), zone))
  }

  const status = ({ from, to }: Days): ActivitiesStatus => {
    const months = monthsIn({ from, to })
    const known = months.map(file.month)
    const isComplete = known.every((month) => month !== null)
    const oldest = Math.min(...known.map((month) => month?.at ?? Number.POSITIVE_INFINITY))
    const missing = known.reduce((sum, month) => sum + (month?.missing ?? 0), 0)
    const { now, failures, version } = reading.state()
    const failure = months.map((month) => failures.get(month)).find((error) => error !== undefined)
    const queued = months.find(looking.isForced)
    const work: ActivitiesStatus['work'] =
      now !== null && months.includes(now.month)
        ? { kind: 'reading', ...now }
        : queued !== undefined
          ? { kind: 'reading', month: queued, got: 0, of: null }
          : failure !== undefined
            ? { kind: 'failed', message: `Activities were not read. ${failure.message}` }
            : { kind: 'idle' }
    return {
      from,
      to,
      isComplete,
      at: isComplete ? new Date(oldest).toISOString() : null,
      work,
      note: missing === 0 ? '' : `The CRM says that it has ${missing} more than it lists.`,
      version,
    }
  }

  const lookAside = (days: Days): ActivitiesStatus => {
    looking.look(monthsIn(days), deps.clock.now())
    reading.wake()
    return status(days)
  }

  const look = (days: Days): ActivitiesStatus => {
    shown = days
    return lookAside(days)
  }

  return {
    look,
    lookAside,
    refresh: (days) => {
      looking.force(monthsIn(days))
      return look(days)
    },
    added: (days) => reading.changed(monthsIn(days)),
    version: () => reading.state().version,
  }
}
