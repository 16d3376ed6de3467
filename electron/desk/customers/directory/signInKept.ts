import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { failed, invalid } from '../../../../shared/result.ts'
import type { CallBook } from '../../calls/book.ts'
import { withLog } from '../../calls/state.ts'
import type { DeskDeps } from '../../deps.ts'
import { isWrongSignIn } from '../signing.ts'
import type { KeptSignIns } from './keptSignIns.ts'

/** What signing somebody in needs whose password is kept. */
export type SignInKeptParts = {
  readonly deps: Pick<DeskDeps, 'clock'>
  readonly book: CallBook
  readonly keptSignIns: KeptSignIns
  readonly signIn: DeskHandlers['customers']['signIn']
}

/** Signs somebody in with what is kept of them. What is no longer right is not kept any longer. */
export const createSignInKept =
  ({ deps, book, keptSignIns, signIn }: SignInKeptParts): DeskHandlers['directory']['signIn'] =>
  async ({ callId, id }) => {
    const kept = keptSignIns.get(id)
    if (kept === null) return invalid('No password of theirs is kept here.')
    const answer = await signIn({ callId, ...kept })
    if (answer.kind === 'ok' || !isWrongSignIn(answer.error)) return answer
    keptSignIns.refused(id, kept)
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (state) => withLog(state, at, 'failed', NOT_TAKEN))
    return failed({ ...answer.error, message: `${NOT_TAKEN} Ask the caller for theirs.` })
  }

const NOT_TAKEN = 'The CRM did not take the password that was kept here; it is removed.'
