import type { ActivityText } from '../domain/activityChecks.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { callId, code, kept, line, note, nothing } from './fields.ts'

/** How far an activity that was sent from here has come. */
export const ADDING_STEPS = [
  'sending',
  /** No answer came; the desk looks whether it is there. */
  'looking',
  'added',
  /** Neither an answer nor a look said that it is there: a person has to. */
  'unknown',
  /** A person saw that it is there, or that it is not. */
  'there',
  'notThere',
] as const

/** One of these steps. */
export type AddingStep = (typeof ADDING_STEPS)[number]

/** An activity that was sent from here. */
export type AddedActivity = {
  id: number
  step: AddingStep
  /** ISO times in UTC. */
  sentAt: string
  start: string
  person: string
  customer: string
  /** The customer's number in the CRM. */
  contactRef: string
  text: ActivityText
  /** The CRM's reference, where it is known. */
  ref: string | null
}

/** Something that stands at the time of an activity that is to be added. */
export type Conflict = { subject: string; start: string; end: string }

/** What is known around the time of an activity that is to be added; ISO times in UTC. */
export type AroundTime = {
  /** Every day asked about was read at least once. */
  isKnown: boolean
  /** The first of what stands at that time; `conflictCount` is all of it. */
  conflicts: readonly Conflict[]
  conflictCount: number
  /** Times within working hours at which nothing stands, as long as the activity. */
  free: readonly { start: string; end: string }[]
}

const id = z.int().min(1)
const words = (max: number) => kept(line(max))
/** Checked with the others, so that each field is named. */
const asTyped = z.string().max(20)

const times = { startDay: asTyped, startTime: asTyped, endDay: asTyped, endTime: asTyped }

const text = z.strictObject({
  subject: words(255),
  type: code,
  team: code,
  location: words(255),
  ...times,
  notes: kept(note(10_000)),
})

/** Adding activities to the CRM, for the signed-in customer of a call. */
export const adding = {
  /**
   * Sends it, once. Where no answer comes, what comes back says so, and the desk looks for it.
   * One that may be there already is sent again only with `again`: a named person's decision.
   */
  add: intent({
    input: z.strictObject({
      callId,
      contactRef: line(60),
      text,
      again: id.nullable(),
    }),
    output: type<AddedActivity>(),
  }),
  /** What stands at that time, and when there is room in the days after. */
  around: intent({ input: z.strictObject(times), output: type<AroundTime>() }),
  read: intent({ input: z.strictObject({ id }), output: type<AddedActivity>() }),
  /** Those of which nobody knows whether they are there, the latest first. */
  open: intent({ input: nothing, output: type<readonly AddedActivity[]>() }),
  /** Looks for one of these once more. */
  look: intent({ input: z.strictObject({ id }), output: type<AddedActivity>() }),
  /** A named person says whether it is there: they saw it in the CRM. */
  say: intent({
    input: z.strictObject({ id, isThere: z.boolean() }),
    output: type<AddedActivity>(),
  }),
}
