import { crmTable, type MethodName } from '../../shared/crm/index.ts'
import type { MethodRow } from '../../shared/method.ts'
import { wait } from '../clock.ts'
import type { Reply } from './decode.ts'
import { type Asked, type ExchangeOptions, exchange } from './exchange.ts'
import { CODE, type Loss } from './failure.ts'
import type { Governor, Priority } from './governor.ts'

/** What the last try of a call brought. */
type Tried<Name extends MethodName> =
  | { readonly kind: 'reply'; readonly reply: Reply<Name> }
  | { readonly kind: 'loss'; readonly loss: Loss }

/** How one call ended. `wasLostBefore`: an earlier try went without an answer, and may have worked. */
export type CallEnd<Name extends MethodName> = Tried<Name> & {
  readonly tries: number
  readonly wasLostBefore: boolean
}

/** What a caller needs of the world. */
export type CallerOptions = ExchangeOptions & {
  readonly random: () => number
  readonly governor: Governor
  readonly onUnanswered?: (event: Unanswered) => void
}

/** A write or sign-in that went without an answer: its session is not clean (money.md). */
export type Unanswered = { readonly method: MethodName; readonly sessionId: string | undefined }

/** Tries of a call that may be repeated, where no answer comes. */
export const TRIES = 3

/** Tries where the CRM says that it is busy: the governor's four pauses, and the first. */
export const BUSY_TRIES = 5

type Call<Name extends MethodName> = Asked<Name> & { readonly priority: Priority }

/** Carries a call to its end: through the governor, and again where the row allows it. */
export function createCaller(options: CallerOptions) {
  const { clock, random, governor } = options

  return async <Name extends MethodName>(call: Call<Name>): Promise<CallEnd<Name>> => {
    let wasLostBefore = false
    for (let tries = 1; ; tries += 1) {
      const outcome = await governor.run({
        priority: call.priority,
        signal: call.signal,
        start: () => exchange(options, call),
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
