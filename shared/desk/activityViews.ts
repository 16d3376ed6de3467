import { z } from '../schema.ts'
import { ACTIVITY_COLUMNS, activityFilter, activitySort } from './activities.ts'
import { viewIntents, viewName } from './views.ts'

/** How days are shown. */
export const ACTIVITY_SCREENS = ['grid', 'day', 'week', 'month', 'agenda', 'charts'] as const

/** The days most asked for, which are others every day. */
export const DAY_PRESETS = ['today', 'week', 'next7', 'month'] as const

const columns = z.array(z.enum(ACTIVITY_COLUMNS)).max(ACTIVITY_COLUMNS.length)

/** What the screen shows and how, but for days that were chosen by hand. */
export const activityLayout = z.strictObject({
  view: z.enum(ACTIVITY_SCREENS),
  /** Null for days that were chosen by hand. */
  preset: z.enum(DAY_PRESETS).nullable(),
  filter: activityFilter,
  sort: activitySort,
  columns: z.strictObject({ shown: columns, hidden: columns }),
})

/** The same, whole. */
export type ActivityLayout = z.output<typeof activityLayout>

/** What is shown, under a name of this desk's own. */
export const activityView = z.strictObject({ name: viewName, layout: activityLayout })

/** A saved view, whole. */
export type ActivityView = z.output<typeof activityView>

/** What can be done with views of activities. */
export const activityViews = viewIntents(activityView, activityLayout)
