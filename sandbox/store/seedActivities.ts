import type { Activity } from '../company/types.ts'
import { passNumber } from './counters.ts'
import type { Store } from './store.ts'

export function seedActivities(
  store: Store,
  activities: readonly Activity[],
  generated: () => Iterable<Activity>,
): void {
  let highest = 0
  const add = (activity: Activity) => {
    insertActivity(store, activity, null)
    highest = Math.max(highest, activity.ref)
  }
  activities.forEach(add)
  for (const activity of generated()) add(activity)
  passNumber(store, 'activity', highest)
}

export function insertActivity(store: Store, activity: Activity, contact: number | null): void {
  store.run(
    'INSERT INTO activities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    activity.ref,
    activity.key,
    contact,
    activity.subject,
    activity.start,
    activity.end,
    activity.description,
    activity.notes,
    activity.category,
    activity.type,
    activity.sku,
    activity.team,
    activity.location,
  )
}
