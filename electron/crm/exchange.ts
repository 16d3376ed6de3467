import type { Dialect } from '../../shared/crm/dialect.ts'
import { crmTable, type MethodInput, type MethodName } from '../../shared/crm/index.ts'
import type { Clock } from '../clock.ts'
import { decode, type Reply } from './decode.ts'
import { encode } from './encode.ts'
import type { Loss } from './failure.ts'
import type { Http, Sent } from './http.ts'
import type { HttpAnswered } from './httpAnswer.ts'

/** What one request needs of the world. */
export type ExchangeOptions = {
  readonly endpoint: string
  readonly key: () => string
  readonly dialect: () => Dialect
  readonly clock: Clock
  readonly http: Http
}

/** One request: a method with its input, as the row's schema passed it. */
export type Asked<Name extends MethodName> = {
  readonly name: Name
  readonly input: MethodInput<Name>
  readonly signal: AbortSignal
}

/** What one request brought. */
export type Exchanged<Name extends MethodName> =
  | { readonly kind: 'reply'; readonly reply: Reply<Name>; readonly received: HttpAnswered }
  | { readonly kind: 'loss'; readonly loss: Loss }

/** Sends one request, once, and reads its answer within the time of its kind. Never throws. */
export async function exchange<Name extends MethodName>(
  options: ExchangeOptions,
  asked: Asked<Name>,
): Promise<Exchanged<Name>> {
  // A mistake of ours after the request may have left must not tell money that nothing happened.
  let sent: Sent = 'no'
  try {
    const dialect = options.dialect()
    const request = encode(crmTable[asked.name], asked.input, dialect, options.key())
    sent = 'maybe'
    return await send(options, asked, dialect, request)
  } catch {
    return { kind: 'loss', loss: { sent, why: 'mistake', status: 0 } }
  }
}

async function send<Name extends MethodName>(
  { clock, http, endpoint }: ExchangeOptions,
  { name, signal }: Asked<Name>,
  dialect: Dialect,
  request: ReturnType<typeof encode>,
): Promise<Exchanged<Name>> {
  const { kind } = crmTable[name]
  const late = new AbortController()
  const stopTimer = clock.after(dialect.timeoutMs[kind], () => late.abort())
  const received = await http.send({
    url: endpoint,
    ...request,
    fresh: kind === 'money',
    signal: AbortSignal.any([signal, late.signal]),
  })
  stopTimer()
  if (received.kind === 'failed') {
    const isLate = received.trouble === 'aborted' && late.signal.aborted
    const why = isLate ? 'timedOut' : received.trouble
    return { kind: 'loss', loss: { sent: received.sent, why, status: 0 } }
  }
  const decoded = decode(name, received, dialect)
  if (decoded.kind === 'reply') return { kind: 'reply', reply: decoded.reply, received }
  return { kind: 'loss', loss: { sent: 'maybe', why: decoded.why, status: received.status } }
}
