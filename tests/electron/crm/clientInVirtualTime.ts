import type { Unanswered } from '../../../electron/crm/caller.ts'
import {
  type CallRecord,
  type CrmClientOptions,
  createCrmClient,
} from '../../../electron/crm/client.ts'
import { createGovernor } from '../../../electron/crm/governor.ts'
import type { HttpOutcome, HttpRequest } from '../../../electron/crm/http.ts'
import { defaultDialect } from '../../../shared/crm/dialect.ts'
import { createVirtualClock } from '../virtualClock.ts'

/** What the line does with one request: an answer, a failure, or silence until it is called off. */
export type LineAct = Record<string, unknown> | HttpOutcome | 'silence'

/** The real client over a scripted line, in virtual time. Past the script the line is silent. */
export function createClientInVirtualTime(
  script: readonly LineAct[],
  change: Partial<CrmClientOptions> = {},
) {
  const clock = createVirtualClock()
  const requests: HttpRequest[] = []
  const log: CallRecord[] = []
  const unanswered: Unanswered[] = []
  const send = (request: HttpRequest): Promise<HttpOutcome> => {
    const act = script[requests.length] ?? 'silence'
    requests.push(request)
    if (act !== 'silence') return Promise.resolve(isOutcome(act) ? act : answered(act))
    return new Promise((resolve) => {
      request.signal.addEventListener('abort', () => resolve(failed('maybe', 'aborted')))
    })
  }
  const client = createCrmClient({
    endpoint: 'https://crm.test/v1/',
    key: () => 'demo-key',
    dialect: () => defaultDialect,
    clock,
    random: () => 0.5,
    http: { send, close: () => {} },
    governor: createGovernor({ limit: 4, clock, random: () => 0 }),
    log: (record) => log.push(record),
    onUnanswered: (event) => unanswered.push(event),
    ...change,
  })
  return { clock, advance: clock.advance, client, requests, log, unanswered }
}

const isOutcome = (act: object): act is HttpOutcome => 'kind' in act

/** An answer with a body as it stands. */
export const answered = (body: unknown, status = 200): HttpOutcome => ({
  kind: 'answered',
  status,
  contentType: 'application/json',
  date: '',
  tls: '',
  bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
})

/** No answer. */
export const failed = (
  sent: 'no' | 'maybe',
  trouble: Extract<HttpOutcome, { kind: 'failed' }>['trouble'],
): HttpOutcome => ({ kind: 'failed', sent, trouble, detail: '' })
