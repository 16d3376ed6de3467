import type { Failure } from '../../../shared/result.ts'

/** What is answered to whoever asked for something of a call that ended first. */
export const ENDED: Failure = { kind: 'cancelled', message: 'This call has ended.' }

/** Tells when a call ends, at once where it has; answers how to hear no more of it. */
export function atEnd(life: AbortSignal, tell: () => void): () => void {
  if (life.aborted) tell()
  else life.addEventListener('abort', tell, { once: true })
  return () => life.removeEventListener('abort', tell)
}
