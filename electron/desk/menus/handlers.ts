import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { Drafts, MenusState } from '../../../shared/desk/menus.ts'
import { ok } from '../../../shared/result.ts'
import type { ActivityViewBook } from '../activities/views.ts'
import type { CallBook } from '../calls/book.ts'
import type { DeskDeps } from '../deps.ts'
import type { Sheets } from '../stock/counting/sheets.ts'
import type { MinimumBook } from '../stock/minimums/minimumBook.ts'
import type { StockViewBook } from '../stock/stockViewKind.ts'
import type { Visits } from '../visits.ts'
import { writtenDownSoon } from '../writtenDown.ts'
import type { MenuBook } from './menuBook.ts'
import { exportMenu, exportMenuChanges } from './menuCsv.ts'
import type { Menus } from './menus.ts'
import { usesOf } from './uses.ts'
import { vanishedCodes } from './vanished.ts'

/** What the menus are asked with: what is known of them, and what of the desk's own has their codes. */
export type MenuParts = {
  readonly menus: Menus
  readonly menuBook: MenuBook
  readonly menuVisits: Visits
  readonly views: StockViewBook
  readonly activityViews: ActivityViewBook
  readonly minimums: MinimumBook
  readonly sheets: Sheets
  readonly book: CallBook
}

/** What staff may ask of the menus. */
export function menuHandlers(
  deps: Pick<DeskDeps, 'settings' | 'clock' | 'choosePlace' | 'log'>,
  parts: MenuParts,
  life: AbortSignal,
): DeskHandlers['menus'] {
  const { menus, menuBook, menuVisits } = parts
  const now = () => new Date(deps.clock.now()).toISOString()

  /** Somebody who was never here has missed nothing: for them it begins now. */
  const lastSeen = (): string => {
    const person = deps.settings().whoIsHere
    const known = menuVisits.last(person)
    if (known !== null) return known
    const at = menuBook.newest() ?? now()
    menuVisits.keep(person, at)
    return at
  }

  const uses = (drafts: Drafts) => usesOf({ ...usesHere(deps, parts), drafts })
  return {
    read: ({ name }) => ok(menus.read(name)),
    all: () => ok(menus.state()),
    refresh: () =>
      writtenDownSoon<MenusState>(deps.log, async () => {
        await menus.refresh(life, 'interactive')
        return ok(menus.state())
      }),
    stopRefresh: () => {
      menus.stopRefresh()
      return ok(menus.state())
    },
    uses: ({ name, drafts }) => ok(uses(drafts).get(name) ?? []),
    vanished: ({ drafts }) =>
      // Asked with every change of a call; going through all that uses a code takes its time.
      isQuiet(deps.settings().location, parts)
        ? ok([])
        : ok(vanishedCodes(uses(drafts), menus.read, menuBook.gone)),
    changes: ({ name, from, count }) => {
      const since = lastSeen()
      return ok({
        changes: menuBook.changes(name, from, count),
        total: menuBook.count(name),
        unseen: menuBook.countSince(since),
        since,
        upTo: menuBook.newest(),
      })
    },
    changesSeen: ({ person, upTo }) => {
      const newest = menuBook.newest()
      const last = menuVisits.last(person)
      // Nobody has seen more than is here, and nobody unsees anything.
      const isNews = newest !== null && upTo <= newest && last !== null && upTo > last
      if (isNews) menuVisits.keep(person, upTo)
      return ok(null)
    },
    exportCsv: ({ name }) => exportMenu(deps.choosePlace, menus.read(name)),
    exportChanges: () =>
      exportMenuChanges(deps.choosePlace, now().slice(0, 10), (from, count) =>
        menuBook.changes(null, from, count),
      ),
  }
}

/** Nothing ever went, and the desk is set to what is there: nobody can use what is gone. */
function isQuiet(location: string, { menus, menuBook }: MenuParts): boolean {
  const { values, at } = menus.read('stock_location')
  const isSetWell = location === '' || at === null || values.some(({ code }) => code === location)
  return isSetWell && !menuBook.hasGone()
}

const usesHere = (
  { settings }: Pick<DeskDeps, 'settings'>,
  { views, activityViews, minimums, sheets, book }: MenuParts,
) => ({
  location: settings().location,
  views: views.views(),
  layout: views.layout(),
  activityViews: activityViews.views(),
  activityLayout: activityViews.layout(),
  minimums: minimums.all(),
  counting: sheets.open()?.location ?? null,
  calls: book.all().map(book.view),
})
