import { method } from '../method.ts'
import { z } from '../schema.ts'
import { envelope, reference, whole, words } from './answers.ts'
import { count, filterOf, sessionId, text, utcTime } from './fields.ts'
import { rowsOf } from './lists.ts'

/** Adds an activity to SalesSystemCRM (API document, line 75). */
export const addActivity = method({
  name: 'addActivity',
  kind: 'write',
  repeat: 'lookFirst',
  input: z.strictObject({
    session_id: sessionId,
    activity_subject: text,
    activity_start: utcTime,
    activity_end: utcTime,
    activity_type: text.optional(),
    activity_team: text.optional(),
    activity_location: text.optional(),
    activity_notes: text.optional(),
  }),
  output: z.looseObject({
    ...envelope,
    activity_ref: reference,
    activity_key: reference,
  }),
})

const activityRow = {
  ref: reference,
  subject: words,
  start: words,
  end: words,
  description: words,
  notes: words,
  category: words,
  type: words,
  sku: words,
} as const

/** Returns activities from SalesSystemCRM, when provided a start and end date (API document, line 387). */
export const getActivities = method({
  name: 'getActivities',
  kind: 'read',
  repeat: 'safe',
  input: z.strictObject({
    activity_type: text.optional(),
    activity_start: utcTime,
    activity_end: utcTime,
    skip: count.optional(),
    limit: count.optional(),
    filter: filterOf(activityRow).optional(),
  }),
  output: z.looseObject({
    ...envelope,
    found: whole,
    items: rowsOf(activityRow),
  }),
})
