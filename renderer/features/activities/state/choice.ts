import type {
  ActivityColumn,
  ActivityFilter,
  ActivitySort,
} from '../../../../shared/desk/activities.ts'
import { ACTIVITY_COLUMNS, activityFilter } from '../../../../shared/desk/activities.ts'
import { addDays } from '../../../../shared/domain/localDays.ts'
import { createStore, useStore } from '../../../api/store.ts'
import type { ShownColumns } from '../../../components/columns/order.ts'
import {
  AGENDA_DAYS,
  monthLater,
  type Preset,
  type Span,
  spanIn,
  spanOf,
  stepped,
  type View,
  viewFor,
} from './span.ts'

/** What the screen shows and how; it stays so while staff are on another screen. */
export type Choice = {
  readonly view: View
  /** `null` before the screen was first opened: this week. */
  readonly span: Span | null
  /** The days there were before a mark of a chart was pressed, to go back to. */
  readonly before: Span | null
  readonly filter: ActivityFilter
  readonly sort: ActivitySort
  readonly columns: ShownColumns<ActivityColumn>
  /** Page of the grid. */
  readonly page: number
}

export const NO_FILTER: ActivityFilter = activityFilter.parse({})
export const PAGE_SIZE = 100

/** As the grid looks before anybody chose. */
export const FIRST_COLUMNS: Choice['columns'] = { shown: ACTIVITY_COLUMNS, hidden: [] }

const FIRST: Choice = {
  view: 'week',
  span: null,
  before: null,
  filter: NO_FILTER,
  sort: { field: 'start', direction: 'asc' },
  columns: FIRST_COLUMNS,
  page: 0,
}

const choice = createStore<Choice>(FIRST)

/** As it is now, for what is not drawn. */
export const choiceNow = (): Choice => choice.get()

export const useChoice = (): Choice => useStore(choice)

/** Changes what is shown; another question begins at its first page. */
export const change = (part: Partial<Choice>): void =>
  choice.update((now) => {
    const isOther = part.span !== undefined && !isSame(part.span, now.span)
    return { ...now, page: 0, before: isOther ? null : now.before, ...part }
  })

/** Whether anything is left out. */
export const isFiltered = (filter: ActivityFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(NO_FILTER)

export const changeFilter = (part: Partial<ActivityFilter>): void =>
  change({ filter: { ...choice.get().filter, ...part } })

/** Other days, in the view that shows exactly them. */
export const showSpan = (span: Span): void => {
  const view = viewFor(choice.get().view, span)
  change({ view, span: spanIn(view, span) })
}

/** The days a preset means today. */
export const showPreset = (preset: Preset, today: string): void => showSpan(spanOf(preset, today))

/** The same days in another view, from the first of them on, or from today where it is among them. */
export function showView(view: View, span: Span, today: string): void {
  const isAmong = span.from <= today && today <= span.to
  const isWhole = view === 'grid' || view === 'charts'
  const from = isAmong && !isWhole ? today : span.from
  const to = view === 'agenda' ? addDays(from, AGENDA_DAYS - 1) : span.to
  change({ view, span: spanIn(view, { from, to }) })
}

/** Another day in the view there is. */
export function jumpTo(day: string): void {
  const { view, span } = choice.get()
  const length = span === null ? 0 : daysBetween(span)
  change({ span: spanIn(view, { from: day, to: addDays(day, length) }) })
}

/** What is before, or after. */
export const step = (span: Span, by: 1 | -1): void => {
  const { view } = choice.get()
  change({ span: spanIn(view, stepped(span, by)) })
}

export const stepWeek = (span: Span, by: 1 | -1): void => jumpTo(addDays(span.from, 7 * by))

export const stepMonth = (span: Span, by: 1 | -1): void => jumpTo(monthLater(span.from, by))

/** One day, with all that is on it. */
export const showDay = (view: View, day: string): void =>
  change({ view, span: { from: day, to: day } })

/** Some of the days only, until they are let go. */
export const narrowTo = (span: Span, part: Partial<ActivityFilter>): void => {
  const now = choice.get()
  const before = isSame(span, now.span) ? now.before : (now.before ?? now.span)
  change({ span, before, filter: { ...now.filter, ...part } })
}

const isSame = (one: Span | null, other: Span | null): boolean =>
  one?.from === other?.from && one?.to === other?.to

const DAY = 86_400_000
const daysBetween = ({ from, to }: Span): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY)
