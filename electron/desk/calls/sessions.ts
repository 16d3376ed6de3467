import type { CrmClient } from '../../crm/client.ts'
import { asksAnew } from '../customers/changes.ts'
import type { SignIns } from '../customers/signIns.ts'
import type { DeskDeps } from '../deps.ts'
import type { CallBook } from './book.ts'
import type { WorkEnd } from './queue.ts'
import { sessionGone, sessionStarted } from './sessionChanges.ts'
import { openSession } from './state.ts'

/** Starting and leaving a call's session with the CRM. */
export type Sessions = {
  /** The call's session, started if there is none; null when the CRM cannot be had. */
  readonly ensure: (callId: string, signal: AbortSignal) => Promise<string | null>
  readonly start: (callId: string, signal: AbortSignal) => Promise<WorkEnd>
  /** Lets go of a session at once; that the CRM ends it too is tried in the background. */
  readonly leave: (callId: string, sessionId: string) => void
  /** Ends a session at the CRM, where it can be had. */
  readonly end: (sessionId: string) => void
}

/** Sessions are named by the desk with random ids, each used for one call at a time. */
export function createSessions(
  deps: Pick<DeskDeps, 'randomBytes' | 'clock'> & { crm: Pick<CrmClient, 'call'> },
  book: CallBook,
  signIns: Pick<SignIns, 'get'>,
): Sessions {
  const end = (sessionId: string): void => {
    void deps.crm.call('endSession', { session_id: sessionId }, { priority: 'refresh' })
  }

  const start = async (callId: string, signal: AbortSignal): Promise<WorkEnd> => {
    const id = uuid(deps.randomBytes(16))
    const answer = await deps.crm.call('startSession', { session_id: id }, { signal })
    // The call has ended meanwhile: nobody uses it, and the CRM would keep it.
    if (book.get(callId) === undefined) end(id)
    if (answer.kind === 'error') return 'waitAndTry'
    book.update(callId, (state) => sessionStarted(state, id))
    return 'goOn'
  }

  const leave = (callId: string, sessionId: string): void => {
    end(sessionId)
    const at = new Date(deps.clock.now()).toISOString()
    book.update(callId, (state) => {
      const gone = sessionGone(state, at)
      return signIns.get(callId) === undefined ? asksAnew(gone) : gone
    })
  }

  const ensure = async (callId: string, signal: AbortSignal): Promise<string | null> => {
    const left = book.get(callId)?.session
    if (left?.kind === 'left') leave(callId, left.id)
    if (book.get(callId)?.session.kind === 'none') await start(callId, signal)
    const state = book.get(callId)
    return (state && openSession(state)) ?? null
  }

  return { ensure, start, leave, end }
}

/** A random UUID (version 4) of sixteen random bytes. */
export function uuid(bytes: Uint8Array): string {
  const marked = bytes.slice(0, 16)
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80
  return Buffer.from(marked)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
