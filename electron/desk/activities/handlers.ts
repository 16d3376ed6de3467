import type { ActivitiesShown } from '../../../shared/desk/activities.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { addDays } from '../../../shared/domain/localDays.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { zoneOf } from '../zone.ts'
import type { Activities, Days } from './activities.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import { exportActivities } from './exportCsv.ts'
import { type Shown, shownIn } from './shown/select.ts'

const MOST_DAYS = 3 * 366

/** What staff may ask of activities. */
export function activityHandlers(
  deps: Pick<DeskDeps, 'settings' | 'choosePlace'>,
  parts: {
    readonly activities: Activities
    readonly activitiesFile: ActivitiesFile
    readonly menus: Menus
  },
  life: AbortSignal,
): DeskHandlers['activities'] {
  const { activities, activitiesFile: file, menus } = parts
  const shown = <Answer>(
    { from, to, filter }: ActivitiesShown,
    answer: (shown: Shown) => Answer,
  ): Result<Answer & { version: number }> => {
    const version = activities.version()
    const asked = shownIn({ from, to, filter }, zoneOf(deps.settings()))
    return inOrder({ from, to }) ?? ok({ ...answer(asked), version })
  }

  return {
    look: (days) => inOrder(days) ?? ok(activities.look(days)),
    refresh: (days) => inOrder(days) ?? ok(activities.refresh(days)),
    rows: ({ sort, first, count, ...asked }) =>
      shown(asked, (of) => ({
        rows: file.rows.page(of, { sort, first, count }),
        total: file.rows.total(of),
      })),
    days: ({ perDay, ...asked }) =>
      shown(asked, (of) => {
        const { visits: _, ...days } = file.days(of, perDay)
        return days
      }),
    charts: (asked) => shown(asked, file.charts),
    exportCsv: ({ sort, columns, ...asked }) => {
      const zone = zoneOf(deps.settings())
      const typeName = (code: string) => menus.nameOf('activity_type', code)
      const what = { shown: shownIn(asked, zone), sort, columns, zone, typeName }
      return inOrder(asked) ?? exportActivities(file.rows, deps.choosePlace, what, life)
    },
    kinds: () => ok(file.kinds()),
  }
}

/** Why these days cannot be shown; nothing where they can. */
function inOrder({ from, to }: Days): ReturnType<typeof invalid> | undefined {
  if (to < from) return invalid('The last day is before the first.', { to: 'Choose a later day.' })
  if (to >= addDays(from, MOST_DAYS)) {
    return invalid('Choose at most three years.', { to: 'Choose an earlier day.' })
  }
  return undefined
}
