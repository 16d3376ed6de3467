import type { CallView } from '../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Added } from './adding.ts'
import { type Bring, type CustomerParts, SIGN_OUT_FIRST } from './customerParts.ts'
import { formFault, noteConsents } from './form/consents.ts'
import { consentsOf, type NewCustomer } from './newCustomer.ts'

/** Adds somebody who is on the line, and notes what they agreed to. */
export const createAddNew =
  (parts: CustomerParts, bring: Bring): DeskHandlers['customers']['addNew'] =>
  async (form) => {
    const fault = formFault(parts.deps, form.more)
    if (fault !== null) return failed(fault)
    let added: Added | null = null
    const brought = await bring(form.callId, async (signal) => {
      const session = parts.book.get(form.callId)?.session
      if (session?.kind === 'open' && session.isSignedIn) return failed(SIGN_OUT_FIRST)
      const done = await parts.addCustomer(form, signal)
      if (done.kind === 'error') return done
      added = done.value
      return ok(null)
    })
    noteNew(parts, form, added, brought)
    return brought
  }

/** The CRM has it, whether or not they could be read after. */
function noteNew(
  parts: CustomerParts,
  form: NewCustomer,
  added: Added | null,
  brought: Result<CallView>,
): void {
  if (added === null) return
  const read = brought.kind === 'ok' ? brought.value.customer?.contactRef : undefined
  noteConsents(parts, added.contactRef ?? read, consentsOf(form))
}
