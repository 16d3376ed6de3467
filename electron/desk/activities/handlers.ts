import type { ActivitiesShown, ActivitySort } from '../../../shared/desk/activities.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { addDays } from '../../../shared/domain/localDays.ts'
import { fold } from '../../../shared/domain/search.ts'
import { type Failure, failed, ok, type Result } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { zoneOf } from '../zone.ts'
import type { Activities, Days } from './activities.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import { exportActivities } from './exportCsv.ts'
import type { Order } from './shown/order.ts'
import type { Asked } from './thread/work.ts'

const MOST_DAYS = 3 * 366

/** What the handlers work with. */
export type ActivityParts = {
  readonly activities: Activities
  readonly activitiesFile: ActivitiesFile
  readonly menus: Pick<Menus, 'read' | 'nameOf'>
}

/** What staff may ask of activities. */
export function activityHandlers(
  deps: Pick<DeskDeps, 'settings' | 'choosePlace'>,
  { activities, activitiesFile: file, menus }: ActivityParts,
  life: AbortSignal,
): DeskHandlers['activities'] {
  /** Asks the file, and says of which version of it the answer is. */
  const shown = async <Answer>(
    { from, to, filter }: ActivitiesShown,
    ask: (asked: Asked) => Promise<Answer>,
  ): Promise<Result<Answer & { version: number }>> => {
    const wrong = wrongDays({ from, to })
    if (wrong !== null) return failed(wrong)
    const version = activities.version()
    return ok({ ...(await ask({ from, to, filter, zone: zoneOf(deps.settings()) })), version })
  }
  const orderOf = (sort: ActivitySort): Order => ({ ...sort, codes: typesByName(menus) })

  return {
    look: (days) => within(days, activities.look),
    refresh: (days) => within(days, activities.refresh),
    rows: ({ sort, first, count, ...asked }) =>
      shown(asked, (of) => file.rows(of, { order: orderOf(sort), first, count })),
    days: ({ perDay, ...asked }) =>
      shown(asked, async (of) => {
        const { visits: _, days, ...found } = await file.days(of, perDay)
        // A window draws no counts by type from it, and every object costs it time.
        return { ...found, days: days.map(({ day, total, items }) => ({ day, total, items })) }
      }),
    charts: (asked) => shown(asked, file.charts),
    // The days of two years cost a window as much as the grid beside them.
    typeCounts: (asked) => shown(asked, async (of) => ({ byType: (await file.charts(of)).byType })),
    exportCsv: async ({ sort, columns, from, to, filter }) => {
      const wrong = wrongDays({ from, to })
      if (wrong !== null) return failed(wrong)
      const asked = { from, to, filter, zone: zoneOf(deps.settings()) }
      const nameOf = (code: string) => menus.nameOf('activity_type', code)
      const what = { asked, order: orderOf(sort), columns, nameOf }
      return exportActivities(file, deps.choosePlace, what, life)
    },
    kinds: async () => ok(await file.kinds()),
  }
}

function within<Answer>(days: Days, answer: (days: Days) => Answer): Result<Answer> {
  const wrong = wrongDays(days)
  return wrong === null ? ok(answer(days)) : failed(wrong)
}

/** Why these days cannot be shown. */
function wrongDays({ from, to }: Days): Failure | null {
  if (to < from) return wrongEnd('The last day is before the first.')
  return to < addDays(from, MOST_DAYS) ? null : wrongEnd('Choose at most three years.')
}

const wrongEnd = (message: string): Failure => ({
  kind: 'invalid',
  message,
  fields: { to: message },
})

/** The codes of the types in the order of their names, as a person reads them. */
const typesByName = (menus: Pick<Menus, 'read'>): readonly string[] =>
  menus
    .read('activity_type')
    .values.toSorted((one, other) => (fold(one.name) < fold(other.name) ? -1 : 1))
    .map(({ code }) => code)
