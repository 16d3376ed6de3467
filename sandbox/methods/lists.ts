import { type Answer, CrmError, type Fields, rows } from '../answer.ts'
import type { Crm } from '../crm.ts'

const USUAL_LIMIT = 10
const MOST_ROWS = 1000

/** How many rows to pass over and to give; the document says only that ten is usual. */
export const page = (skip: number | undefined, limit: number | undefined) => ({
  skip: skip ?? 0,
  limit: Math.min(limit ?? USUAL_LIMIT, MOST_ROWS),
})

/** A list with its count; nothing at all is an empty list or 1001, as the switch has it. */
export function listAnswer(crm: Crm, items: readonly Fields[], found: number): Answer {
  if (found === 0 && crm.switches.emptyList === '1001') throw new CrmError(1001)
  return { fields: { found, items: rows(items) } }
}
