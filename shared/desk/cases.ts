import type { CaseText } from '../domain/caseChecks.ts'
import type { CaseStep } from '../domain/caseSteps.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { LogEntry } from './calls.ts'
import { callId, kept, line, note, nothing } from './fields.ts'
import type { OutcomeWords } from './orders.ts'

/** A case raised here, a row of the list. The CRM has no list of its own. */
export type CaseRow = {
  id: number
  step: CaseStep
  state: OutcomeWords['chip']
  /** What the CRM called it; null while it has not. */
  ref: string | null
  key: string | null
  customer: string
  subject: string
  /** How its message begins, on one line. */
  message: string
  /** ISO time: when it was sent, of a draft when it was begun. */
  at: string
  person: string
}

/** A case, whole. */
export type CaseView = CaseRow & {
  text: CaseText
  /** What happened to it. */
  steps: readonly LogEntry[]
  /** The case whose words these are, sent a second time. */
  replaces: number | null
}

/** What stands open among the cases raised here. */
export type CaseCounts = { unknown: number; drafts: number; sending: number }

const id = z.int().min(1)
const words = (max: number) => kept(line(max))

const text = z.strictObject({
  callId: callId.nullable(),
  contactRef: line(60).nullable(),
  firstName: words(100),
  lastName: words(100),
  email: words(255),
  subject: words(255),
  message: kept(note(10_000)),
  template: line(12),
})

const SAW_NOTHING = 'Write what you saw, and where.'
const seen = kept(note(500)).refine((saw) => saw.trim().length > 0, SAW_NOTHING)

/** What can be done about cases. */
export const cases = {
  counts: intent({ input: nothing, output: type<CaseCounts>() }),
  list: intent({
    input: z.strictObject({
      text: line(100).default(''),
      state: z.enum(['all', 'drafts', 'inCrm', 'unknown']).default('all'),
      skip: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    /** `all` counts without the filter. */
    output: type<{ rows: readonly CaseRow[]; count: number; all: number }>(),
  }),
  read: intent({ input: z.strictObject({ id }), output: type<CaseView>() }),
  /** A draft for the customer of a call, or for nobody yet; one begun for them is gone on with. */
  begin: intent({ input: z.strictObject({ callId: callId.nullable() }), output: type<CaseView>() }),
  /** Keeps a draft as it stands on the screen. */
  keep: intent({
    input: z.strictObject({ id, text, isTyping: z.boolean() }),
    output: type<null>(),
  }),
  discard: intent({ input: z.strictObject({ id }), output: type<null>() }),
  /** Sends it, once. Where no clear answer comes, the case that comes back says so. */
  send: intent({ input: z.strictObject({ id, text }), output: type<CaseView>() }),
  /** A named person says whether it arrived: the CRM shows it to them alone. */
  say: intent({
    input: z.strictObject({ id, hasArrived: z.boolean(), ref: line(40).default(''), note: seen }),
    output: type<CaseView>(),
  }),
  /** A named person wants the same words to go again: as a draft, which they send. */
  again: intent({ input: z.strictObject({ id, note: seen }), output: type<CaseView>() }),
}
