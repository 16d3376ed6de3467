import type { ACTIVITY_SCREENS } from '../../../../shared/desk/activityViews.ts'
import { DAY_PRESETS } from '../../../../shared/desk/activityViews.ts'
import { addDays, daysFrom, weekdayOf } from '../../../../shared/domain/localDays.ts'

/** How the days are shown. */
export type View = (typeof ACTIVITY_SCREENS)[number]

/** Days on the desk's own clock, both among them. */
export type Span = { readonly from: string; readonly to: string }

export type Preset = (typeof DAY_PRESETS)[number]

/** So many days an agenda lists, where nobody says how many. */
export const AGENDA_DAYS = 12
/** So many at most, for all of them are drawn. */
const MOST_AGENDA_DAYS = 31
/** So many days can be asked for at once: three years. */
const MOST_DAYS = 1096

const mondayOf = (day: string): string => addDays(day, 1 - (weekdayOf(day) || 1))
const firstOf = (day: string): string => `${day.slice(0, 7)}-01`
const monthOf = (day: string): Span => {
  const from = firstOf(day)
  return { from, to: addDays(firstOf(addDays(from, 31)), -1) }
}
const weekOf = (day: string): Span => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) })

const spans: Readonly<Record<Preset, (today: string) => Span>> = {
  today: (today) => ({ from: today, to: today }),
  week: weekOf,
  next7: (today) => ({ from: today, to: addDays(today, 6) }),
  month: monthOf,
}

/** The days a preset means. */
export const spanOf = (preset: Preset, today: string): Span => spans[preset](today)

/** The preset that means these days. */
export const presetOf = (span: Span, today: string): Preset | null =>
  DAY_PRESETS.find((preset) => isSame(spanOf(preset, today), span)) ?? null

const isSame = (one: Span, other: Span) => one.from === other.from && one.to === other.to

/** These days as a view can show them: it begins where they do, and has the days it has. */
export function spanIn(view: View, { from, to }: Span): Span {
  switch (view) {
    case 'day':
      return { from, to: from }
    case 'week':
      return weekOf(from)
    case 'month':
      return monthOf(from)
    case 'agenda':
      return { from, to: earlier(later(to, from), addDays(from, MOST_AGENDA_DAYS - 1)) }
    case 'grid':
    case 'charts':
      return { from, to: earlier(later(to, from), addDays(from, MOST_DAYS - 1)) }
  }
}

/** The view that shows exactly these days: the one there is, where it can. */
export function viewFor(view: View, span: Span): View {
  if (isSame(spanIn(view, span), span)) return view
  const fitting = (['day', 'week', 'month', 'agenda'] as const).find((one) =>
    isSame(spanIn(one, span), span),
  )
  return fitting ?? 'grid'
}

/** The days before, or after: a whole month where it is one, else as many as there are. */
export function stepped(span: Span, by: 1 | -1): Span {
  if (isSame(monthOf(span.from), span)) {
    return monthOf(by === 1 ? addDays(span.to, 1) : addDays(span.from, -1))
  }
  const count = daysFrom(span.from, span.to).length
  return { from: addDays(span.from, by * count), to: addDays(span.to, by * count) }
}

/** The days a view draws, which for a month are whole weeks. */
export function drawnDays(view: View, span: Span): Span {
  if (view !== 'month') return span
  return { from: mondayOf(span.from), to: addDays(mondayOf(span.to), 6) }
}

/** What is printed of the days that are shown: a day where one is, else a week, today's if it is there. */
export function sheetSpan(view: View, span: Span, today: string): Span {
  if (view === 'day' || span.from === span.to) return { from: span.from, to: span.from }
  return weekOf(span.from <= today && today <= span.to ? today : span.from)
}

/** The same day of another month, or its last one. */
export function monthLater(day: string, by: 1 | -1): string {
  const { from, to } = monthOf(day)
  const other = monthOf(by === 1 ? addDays(to, 1) : addDays(from, -1))
  return earlier(`${other.from.slice(0, 8)}${day.slice(8)}`, other.to)
}

/** Of two days the one that comes first. */
export const earlier = (one: string, other: string): string => (one < other ? one : other)
const later = (one: string, other: string): string => (one > other ? one : other)
