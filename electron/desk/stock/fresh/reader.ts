import { failed, ok, type Result } from '../../../../shared/result.ts'
import { uuid } from '../../calls/sessions.ts'
import type { DeskDeps } from '../../deps.ts'
import { READING_FILTER, type Reading, readingOf } from './reading.ts'

/** Asks the CRM about one product, as it stands now. */
export type ReadProduct = (
  code: string,
  priority: 'interactive' | 'refresh',
  signal: AbortSignal,
) => Promise<Result<Reading>>

/**
 * Reads products in one session of the desk's own, in which nobody signs in and nothing is bought:
 * a CRM begins a session for each such question that names none.
 */
export function createReader(deps: Pick<DeskDeps, 'crm' | 'randomBytes'>): ReadProduct {
  let session: Promise<Result<string>> | null = null

  const start = async (): Promise<Result<string>> => {
    const session_id = uuid(deps.randomBytes(16))
    const started = await deps.crm.call('startSession', { session_id })
    if (started.kind === 'ok') return ok(session_id)
    session = null
    return started
  }

  const ask: ReadProduct = async (code, priority, signal) => {
    session ??= start()
    const opened = await session
    if (opened.kind === 'error') return opened
    const answer = await deps.crm.call(
      'getProduct',
      { session_id: opened.value, sku: code, filter: [...READING_FILTER] },
      { priority, signal },
    )
    if (answer.kind === 'error') return answer
    const reading = readingOf(code, answer.value)
    return reading === null ? failed(ANOTHER) : ok(reading)
  }

  return async (...asked) => {
    const answer = await ask(...asked)
    if (answer.kind === 'ok' || answer.error.kind !== 'signedOut') return answer
    // Sessions end by themselves; the next one is as good.
    session = null
    return ask(...asked)
  }
}

const ANOTHER = { kind: 'unreadable', message: 'The CRM answered about another product.' } as const
