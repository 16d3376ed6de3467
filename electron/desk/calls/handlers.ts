import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { mintToken, TOKEN_BYTES } from '../../../shared/domain/token.ts'
import { type Failure, failed, invalid, ok } from '../../../shared/result.ts'
import type { SignIns } from '../customers/signIns.ts'
import type { DeskDeps } from '../deps.ts'
import type { CallBook } from './book.ts'
import { type Sessions, uuid } from './sessions.ts'
import type { Workers } from './workers.ts'

/** What a call that is not there any more answers. */
export const NO_CALL: Failure = {
  kind: 'invalid',
  message: 'This call has ended.',
  fields: {},
}

/** What staff may do with a call as a whole. */
export function callHandlers(parts: {
  deps: Pick<DeskDeps, 'randomBytes'>
  book: CallBook
  workers: Workers
  sessions: Sessions
  signIns: SignIns
  onEnd: (callId: string) => void
}): DeskHandlers['calls'] {
  const { deps, book, workers, sessions, signIns, onEnd } = parts
  return {
    list: () => ok(book.all().map(book.view)),
    open: () => {
      const token = mintToken(deps.randomBytes(TOKEN_BYTES))
      const state = book.open(uuid(deps.randomBytes(16)), token)
      // In the background, so that the first line need not wait for it.
      const queue = workers.of(state.callId)
      void queue.run((signal) => sessions.ensure(state.callId, signal)).catch(() => undefined)
      return ok(book.view(state))
    },
    hold: ({ callId, isHeld }) => {
      book.update(callId, (state) => ({ ...state, isHeld }))
      const state = book.get(callId)
      return state === undefined ? failed(NO_CALL) : ok(book.view(state))
    },
    end: ({ callId }) => {
      const state = book.get(callId)
      if (state === undefined) return ok(null)
      if (state.order.kind === 'sending') {
        const message = `The ${state.order.what} is on its way. Wait for its answer.`
        return invalid(message)
      }
      onEnd(callId)
      workers.end(callId)
      signIns.end(callId)
      // An order nobody knows the fate of is looked up in its own session, which stays.
      if (state.session.kind !== 'none' && state.order.kind !== 'unknown') {
        sessions.end(state.session.id)
      }
      book.close(callId)
      return ok(null)
    },
  }
}
