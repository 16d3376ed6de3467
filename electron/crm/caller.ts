import type { Dialect } from '../../shared/crm/dialect.ts'
import { crmTable, type MethodInput, type MethodName } from '../../shared/crm/index.ts'
import type { MethodRow } from '../../shared/method.ts'
import { type Clock, wait } from './clock.ts'
import { decode, type Reply } from './decode.ts'
import { type Encoded, encode } from './encode.ts'
import { CODE, type Loss } from './failure.ts'
import type { Governor, Priority } from './governor.ts'
import type { Http, Sent } from './http.ts'

/** How one call ended. `mayHaveArrived`: an earlier try, or this one, may have reached the CRM. */
export type CallEnd<Name extends MethodName> = (
  | { readonly kind: 'reply'; readonly reply: Reply<Name> }
  | { readonly kind: 'loss'; readonly loss: Loss }
) & { readonly tries: number; readonly wasLostBefore: boolean }

/** What a caller needs of the world. */
export type CallerOptions = {
  readonly endpoint: string
  readonly key: () => string
  readonly dialect: () => Dialect
  readonly clock: Clock
  readonly random: () => number
  readonly http: Http
  readonly governor: Governor
  readonly onUnanswered?: (event: Unanswered) => void
}

/** A write or sign-in that went without an answer: its session is not clean (money.md). */
export type Unanswered = { readonly method: MethodName; readonly sessionId: string | undefined }

/** Tries of a call that may be repeated, where no answer comes. */
export const TRIES = 3

/** Tries where the CRM says that it is busy: the governor's four pauses, and the first. */
export const BUSY_TRIES = 5

type Call<Name extends MethodName> = {
  readonly name: Name
  readonly input: MethodInput<Name>
  readonly priority: Priority
  readonly signal: AbortSignal
}

type Tried<Name extends MethodName> =
  | { readonly kind: 'reply'; readonly reply: Reply<Name> }
  | { readonly kind: 'loss'; readonly loss: Loss }

/** Carries a call to its end: through the governor, and again where the row allows it. */
export function createCaller(options: CallerOptions) {
  const { clock, random, governor } = options

  return async <Name extends MethodName>(call: Call<Name>): Promise<CallEnd<Name>> => {
    let wasLostBefore = false
    for (let tries = 1; ; tries += 1) {
      const outcome = await governor.run({
        priority: call.priority,
        signal: call.signal,
        start: () => attempt(options, call),
      })
      const tried: Tried<Name> = outcome.kind === 'ran' ? outcome.value : CALLED_OFF
      learn(options, call, tried)
      const pause = mayRepeat(crmTable[call.name], tried, tries)
        ? pauseOf(tried, tries, random)
        : -1
      if (pause < 0 || !(await wait(clock, pause, call.signal))) {
        return { ...tried, tries, wasLostBefore }
      }
      wasLostBefore ||= tried.kind === 'loss' && tried.loss.sent === 'maybe'
    }
  }
}

const CALLED_OFF = { kind: 'loss', loss: { sent: 'no', why: 'aborted', status: 0 } } as const

async function attempt<Name extends MethodName>(
  options: CallerOptions,
  call: Call<Name>,
): Promise<Tried<Name>> {
  // A mistake of ours after the request may have left must not tell money that nothing happened.
  let sent: Sent = 'no'
  try {
    const dialect = options.dialect()
    const encoded = encode(crmTable[call.name], call.input, dialect, options.key())
    sent = 'maybe'
    return await exchange(options, call, dialect, encoded)
  } catch {
    return { kind: 'loss', loss: { sent, why: 'mistake', status: 0 } }
  }
}

async function exchange<Name extends MethodName>(
  { clock, http, endpoint }: CallerOptions,
  { name, signal }: Call<Name>,
  dialect: Dialect,
  encoded: Encoded,
): Promise<Tried<Name>> {
  const { kind } = crmTable[name]
  const late = new AbortController()
  const stopTimer = clock.after(dialect.timeoutMs[kind], () => late.abort())
  const outcome = await http.send({
    url: endpoint,
    ...encoded,
    fresh: kind === 'money',
    signal: AbortSignal.any([signal, late.signal]),
  })
  stopTimer()
  if (outcome.kind === 'failed') {
    const isLate = outcome.trouble === 'aborted' && late.signal.aborted
    const why = isLate ? 'timedOut' : outcome.trouble
    return { kind: 'loss', loss: { sent: outcome.sent, why, status: 0 } }
  }
  const decoded = decode(name, outcome, dialect)
  if (decoded.kind === 'reply') return decoded
  return { kind: 'loss', loss: { sent: 'maybe', why: decoded.why, status: outcome.status } }
}

function learn<Name extends MethodName>(
  { governor, onUnanswered }: CallerOptions,
  { name, input }: Call<Name>,
  tried: Tried<Name>,
): void {
  if (tried.kind === 'reply') {
    if (tried.reply.code === CODE.busy) governor.slowDown()
    else governor.speedUp()
  } else if (tried.loss.sent === 'maybe' && crmTable[name].kind !== 'read') {
    onUnanswered?.({ method: name, sessionId: sessionOf(input) })
  }
}

/** The session a call belongs to, if it names one. */
export const sessionOf = (input: Readonly<Record<string, unknown>>): string | undefined =>
  typeof input.session_id === 'string' ? input.session_id : undefined

function mayRepeat(row: Pick<MethodRow, 'repeat'>, tried: Tried<MethodName>, tries: number) {
  if (row.repeat !== 'safe') return false
  if (tried.kind === 'reply') return tried.reply.code === CODE.busy && tries < BUSY_TRIES
  return tries < TRIES && isPassing(tried.loss)
}

// What another try cannot mend: our own stop, a wrong certificate or address, an answer too large.
const isPassing = ({ why, status }: Loss): boolean =>
  why !== 'aborted' &&
  why !== 'mistake' &&
  why !== 'insecure' &&
  why !== 'tooLarge' &&
  (status < 300 || status >= 500 || status === 408 || status === 429)

// After a 9050 the governor itself holds the next try back.
const pauseOf = (tried: Tried<MethodName>, tries: number, random: () => number): number =>
  tried.kind === 'reply' ? 0 : 200 * 2 ** tries * (0.5 + random())
