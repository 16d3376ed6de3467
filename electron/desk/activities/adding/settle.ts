import { ok, type Result } from '../../../../shared/result.ts'
import type { SentActivity } from './addingBook.ts'
import type { AddingParts } from './addingParts.ts'
import { lookFor } from './lookFor.ts'

/** What a look at the CRM's list said: of `several` that it could be nobody knows which, or whether. */
export type Look = 'there' | 'notThere' | 'several'

/** Where a look may still find one. */
const DOUBTFUL = ['sending', 'looking', 'unknown'] as const

/** Looks whether an activity is in the CRM, and takes it for that if it is. */
export async function lookAndAdopt(parts: AddingParts, sent: SentActivity): Promise<Result<Look>> {
  const { deps, addingBook, life } = parts
  const sought = { subject: sent.text.subject, start: Date.parse(sent.start) }
  const found = await lookFor(deps.crm, sought, life)
  if (found.kind === 'error') return found
  // The next desk looks for it: this one's files are closed.
  if (life.aborted) return ok('notThere')
  const others = new Set([...sent.seen, ...addingBook.refs()])
  const [ref, ...more] = found.value.filter((key) => !others.has(key))
  if (ref === undefined) return ok('notThere')
  if (more.length > 0) return ok('several')
  addingBook.durably(() => addingBook.move(sent.id, DOUBTFUL, 'added', { ref }))
  tellAdded(parts, sent)
  return ok('there')
}

/** One is there: the list of its days is read anew. */
export function tellAdded(parts: AddingParts, { text }: Pick<SentActivity, 'text'>): void {
  parts.activities.added({ from: text.startDay, to: text.endDay })
  tellOpen(parts)
}

/** Tells of which nobody knows whether they are there. */
export function tellOpen({ deps, addingBook }: Pick<AddingParts, 'deps' | 'addingBook'>): void {
  deps.tell('addingChanged', addingBook.open())
  deps.onChange()
}
