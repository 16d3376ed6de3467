import { createHash } from 'node:crypto'
import type { MethodOutput } from '../../../shared/crm/index.ts'
import { type ActivityTimes, readActivityTimes } from '../../../shared/domain/activityTimes.ts'
import { oneLine, plainText } from '../../../shared/domain/plainText.ts'

/** An activity as the desk keeps it. */
export type Activity = {
  /** The CRM's reference, or a print of what it says. */
  readonly key: string
  readonly times: ActivityTimes
  readonly facts: ActivityFacts
}

/** What the CRM tells of it, as text. */
export type ActivityFacts = {
  readonly ref: string
  readonly subject: string
  readonly start: string
  readonly end: string
  readonly description: string
  readonly notes: string
  readonly category: string
  readonly type: string
  readonly sku: string
}

/** What the desk asks of the list (API document, line 395): all there is. */
export const ACTIVITY_FILTER = [
  'ref',
  'subject',
  'start',
  'end',
  'description',
  'notes',
  'category',
  'type',
  'sku',
] as const

/** What a subject is cut to. */
export const SUBJECT_LENGTH = 500

/** Reads one row; one without a reference is known by all it says. */
export function readActivity(row: MethodOutput<'getActivities'>['items'][number]): Activity {
  const line = (text = '') => oneLine(text, SUBJECT_LENGTH)
  const facts: ActivityFacts = {
    ref: line(row.ref),
    subject: line(row.subject),
    start: line(row.start),
    end: line(row.end),
    description: plainText(row.description ?? ''),
    notes: plainText(row.notes ?? '', 20_000),
    category: line(row.category),
    type: line(row.type),
    sku: line(row.sku),
  }
  const times = readActivityTimes(facts.start, facts.end)
  return { key: facts.ref === '' ? printOf(facts) : facts.ref, times, facts }
}

const printOf = (facts: ActivityFacts): string =>
  `?${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22)}`
