import { DatabaseSync } from 'node:sqlite'
import { prepareDatabase } from '../../../../electron/database.ts'
import { createActivities, type Days } from '../../../../electron/desk/activities/activities.ts'
import {
  type ActivitiesFile,
  createMonth,
} from '../../../../electron/desk/activities/activitiesFile.ts'
import { MIGRATIONS } from '../../../../electron/desk/activities/kept/schema.ts'
import {
  type Asked,
  createWork,
  type Work,
} from '../../../../electron/desk/activities/thread/work.ts'
import {
  type ActivitiesStatus,
  type ActivityFilter,
  activityFilter,
} from '../../../../shared/desk/activities.ts'
import { deskSettings } from '../../../../shared/desk/settings.ts'
import { createVirtualClock, settle } from '../../virtualClock.ts'
import { type CrmActivity, type MovingActivities, movingActivities } from './movingActivities.ts'

const IN_ORDER = { field: 'start', direction: 'asc', codes: [] } as const

export const LONDON = 'Europe/London'

/** Activities over a CRM of a test's own, kept in memory; its clock passes by hand. */
export function smallActivities(
  given: CrmActivity[] | MovingActivities,
  { zone = LONDON, database = emptyActivities() } = {},
) {
  const crm = Array.isArray(given) ? movingActivities(given) : given
  const clock = createVirtualClock()
  const life = new AbortController()
  const told: ActivitiesStatus[] = []
  const logged: string[] = []
  const log = (text: string, facts?: object) => logged.push(`${text} ${JSON.stringify(facts)}`)
  const work = createWork(database)
  const file = inThisThread(work, database)
  const activities = createActivities(
    {
      crm: crm.crm,
      clock,
      log: { info: log, warn: log, error: log },
      settings: () => deskSettings.parse({ timeZone: zone }),
      tell: (_name, news) => told.push(news as ActivitiesStatus),
    },
    file,
    life.signal,
  )
  const shown = (days: Days, filter: Partial<ActivityFilter> = {}): Asked => ({
    ...days,
    filter: activityFilter.parse(filter),
    zone,
  })
  return {
    crm,
    clock,
    life,
    told,
    logged,
    work,
    file,
    database,
    activities,
    shown,
    /** Looks at days and lets everything be read that can be. */
    look: async (days: Days): Promise<ActivitiesStatus> => {
      activities.look(days)
      await settle()
      return activities.look(days)
    },
    /** Reads days again, whatever is known. */
    refresh: async (days: Days): Promise<ActivitiesStatus> => {
      activities.refresh(days)
      await settle()
      return activities.look(days)
    },
    rows: (days: Days, filter: Partial<ActivityFilter> = {}) =>
      work.items(work.ids(shown(days, filter), IN_ORDER), zone),
    days: (days: Days, perDay = 3, filter: Partial<ActivityFilter> = {}) =>
      work.days(shown(days, filter), perDay),
    charts: (days: Days, filter: Partial<ActivityFilter> = {}) => work.charts(shown(days, filter)),
  }
}

/** What is asked of the thread, answered in this one. */
function inThisThread(work: Work, database: DatabaseSync): ActivitiesFile {
  const asked = Object.entries(work).map(([name, run]) => {
    const inTurn = async (...input: readonly unknown[]) =>
      (run as (...input: readonly unknown[]) => unknown)(...input)
    return [name, inTurn]
  })
  return { ...Object.fromEntries(asked), month: createMonth(database), close: () => undefined }
}

/** An empty file in memory. */
export function emptyActivities(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  prepareDatabase(database, MIGRATIONS, 'NORMAL')
  return database
}
