import { mintToken, TOKEN_BYTES } from '../../../shared/domain/token.ts'
import { ok } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { CallBook } from './book.ts'
import { type Sessions, uuid } from './sessions.ts'
import type { CallState } from './state.ts'
import type { Workers } from './workers.ts'

/** What a call is opened with. */
export type OpeningParts = {
  readonly deps: Pick<DeskDeps, 'randomBytes'>
  readonly book: CallBook
  readonly workers: Workers
  readonly sessions: Sessions
}

/** Opens a call, for whoever is on the line. */
export function openCall({ deps, book, workers, sessions }: OpeningParts): CallState {
  const token = mintToken(deps.randomBytes(TOKEN_BYTES))
  const state = book.open(uuid(deps.randomBytes(16)), token)
  // In the background, so that the first line need not wait for it.
  const queue = workers.of(state.callId)
  const start = async (signal: AbortSignal) => ok(await sessions.ensure(state.callId, signal))
  void queue.run(start).catch(() => undefined)
  return state
}
