import type { Result } from '../../shared/result.ts'

/** Pages the CRM may refuse as too busy before a refresh gives up; each was tried many times. */
const BUSY_PAGES = 10

/** Asks again while the CRM says that it is too busy; the governor sees to the pauses. */
export async function patiently<Value>(
  signal: AbortSignal,
  ask: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask()
    if (answer.kind === 'ok' || answer.error.kind !== 'busy') return answer
    if (tries === BUSY_PAGES || signal.aborted) return answer
  }
}
