import type { DatabaseSync } from 'node:sqlite'
import {
  type ActivityLayout,
  type ActivityView,
  activityLayout,
  activityView,
} from '../../../shared/desk/activityViews.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { DeskDeps } from '../deps.ts'
import { createViewBook } from '../views/viewBook.ts'
import { viewHandlers } from '../views/viewHandlers.ts'
import type { ViewKind } from '../views/viewKind.ts'

/** Views of the activities, and how their screen was left. */
const ACTIVITY_VIEWS: ViewKind<ActivityView, ActivityLayout> = {
  tables: { views: 'activity_views', layout: 'activity_layout' },
  view: activityView,
  layout: activityLayout,
  file: {
    name: 'Activity views.json',
    kind: 'SalesSystemCRM Desk activity views',
    none: 'This file holds no views of activities. Nothing was taken from it.',
  },
}

/** The book they are kept in. */
export const createActivityViews = (database: Pick<DatabaseSync, 'prepare'>) =>
  createViewBook(database, ACTIVITY_VIEWS)

/** See `createActivityViews`. */
export type ActivityViewBook = ReturnType<typeof createActivityViews>

/** What staff may do with them. */
export const activityViewHandlers = (
  deps: Pick<DeskDeps, 'choosePlace' | 'log'>,
  book: ActivityViewBook,
): DeskHandlers['activityViews'] => viewHandlers(deps, book, ACTIVITY_VIEWS)
