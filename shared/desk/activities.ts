import type { OddTime } from '../domain/activityTimes.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

const day = z.iso.date('Choose a day.')
const code = z.string().max(200)

/** Days on the desk's own clock, both among them, at most three years of them. */
const days = { from: day, to: day }

/** What is shown of the days; every part narrows it further. */
export const activityFilter = z.strictObject({
  /** Words that all stand somewhere in it. */
  text: line(200).default(''),
  /** One of these types, by their codes; empty for all. */
  types: z.array(code).max(500).default([]),
  /** None of these types. */
  hiddenTypes: z.array(code).max(500).default([]),
  categories: z.array(code).max(500).default([]),
  /** Begins on this day of the week, 1 is Monday, by the desk's clock. */
  weekday: z.int().min(1).max(7).nullable().default(null),
  /** Begins in this hour, 0 to 23, by the desk's clock; one of whole days begins in none. */
  hour: z.int().min(0).max(23).nullable().default(null),
})

/** The filter, whole. */
export type ActivityFilter = z.output<typeof activityFilter>

/** The columns of the grid; each can be sorted by. */
export const ACTIVITY_COLUMNS = [
  'start',
  'end',
  'subject',
  'type',
  'category',
  'description',
  'notes',
  'sku',
  'ref',
] as const

/** One of the columns. */
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number]

/** By what the grid is sorted. */
export const activitySort = z.strictObject({
  field: z.enum(ACTIVITY_COLUMNS),
  direction: z.enum(['asc', 'desc']),
})

/** By what, whole. */
export type ActivitySort = z.output<typeof activitySort>

const shown = { ...days, filter: activityFilter }

/** Which activities: days and filter. */
export const activitiesShown = z.strictObject(shown)

/** The question, whole. */
export type ActivitiesShown = z.output<typeof activitiesShown>

/** An activity as the desk shows it; text as the CRM has it, no markup to be run. */
export type ActivityItem = {
  /** Names it on this desk; the CRM's reference where it has one. */
  key: string
  /** The CRM's reference, or empty. */
  ref: string
  subject: string
  /** ISO times in UTC, in this order; `null` where no day is known. */
  start: string | null
  end: string | null
  /** As the CRM wrote them. */
  startText: string
  endText: string
  /** First and last day on the desk's clock, or `null` where no day is known. */
  firstDay: string | null
  lastDay: string | null
  /** It takes its days whole: no time of day is to be shown. */
  isAllDay: boolean
  odd: readonly OddTime[]
  description: string
  notes: string
  category: string
  type: string
  sku: string
}

/** What is known of the days that were looked at. */
export type ActivitiesStatus = {
  from: string
  to: string
  /** Every month of them was read at least once. */
  isComplete: boolean
  /** ISO time that nothing shown is older than; `null` until all was read once. */
  at: string | null
  work:
    | { kind: 'idle' }
    /** `month` is `YYYY-MM`; `of` is what the CRM says it has, where it says so. */
    | { kind: 'reading'; month: string; got: number; of: number | null }
    | { kind: 'failed'; message: string }
  /** What cannot be known for certain, in a sentence, or empty. */
  note: string
  /** Rises whenever what is kept has changed: whatever is drawn from it is asked again. */
  version: number
}

/** A page of the grid. */
export type ActivityRows = { rows: readonly ActivityItem[]; total: number; version: number }

/** So many of a type. */
export type TypeCount = { type: string; count: number }

/** A day of the calendar. */
export type ActivityDay = {
  day: string
  /** All that stands on it, also what began before. */
  total: number
  /** The first of them, whole days before those at a time. */
  items: readonly ActivityItem[]
}

/** The days of a calendar; `undated` are those whose times cannot be read. */
export type ActivityDays = {
  days: readonly ActivityDay[]
  undated: readonly ActivityItem[]
  undatedTotal: number
  /** Each counted once. */
  total: number
  version: number
}

/** Figures for charts: each activity once, on the first day of those shown that it stands on. */
export type ActivityCharts = {
  byDay: readonly { day: string; byType: readonly TypeCount[] }[]
  /** By when it begins; hours without any are left out. */
  byHour: readonly { weekday: number; hour: number; count: number }[]
  byType: readonly TypeCount[]
  /** Those that are in `byType` only: they begin at no hour of the days shown, or on no day. */
  withoutHour: number
  total: number
  version: number
}

/** What can be done with activities. */
export const activities = {
  /** Has these days read where they are unknown or old; how that goes on is told as news. */
  look: intent({ input: z.strictObject(days), output: type<ActivitiesStatus>() }),
  /** Reads them again, however new they are; also after a failure. */
  refresh: intent({ input: z.strictObject(days), output: type<ActivitiesStatus>() }),
  /** A page of the grid. */
  rows: intent({
    input: z.strictObject({
      ...shown,
      sort: activitySort,
      first: z.int().min(0),
      count: z.int().min(1).max(200),
    }),
    output: type<ActivityRows>(),
  }),
  /** Day, week, month and agenda. */
  days: intent({
    input: z.strictObject({ ...shown, perDay: z.int().min(0).max(300) }),
    output: type<ActivityDays>(),
  }),
  charts: intent({ input: activitiesShown, output: type<ActivityCharts>() }),
  /** Of these figures those by type alone, for a legend that stands beside every view. */
  typeCounts: intent({
    input: activitiesShown,
    output: type<Pick<ActivityCharts, 'byType' | 'version'>>(),
  }),
  /** Saves everything shown as a CSV file where staff choose to, in these columns. */
  exportCsv: intent({
    input: z.strictObject({
      ...shown,
      sort: activitySort,
      columns: z.array(z.enum(ACTIVITY_COLUMNS)).min(1).max(ACTIVITY_COLUMNS.length),
    }),
    output: type<SavedFile>(),
  }),
  /** Types and categories that occur in what is kept, by their codes. */
  kinds: intent({
    input: nothing,
    output: type<{ types: readonly string[]; categories: readonly string[] }>(),
  }),
}
