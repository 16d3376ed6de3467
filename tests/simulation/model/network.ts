import type { HttpOutcome } from '../../../electron/crm/http.ts'
import type { Random } from '../random.ts'
import type { WorldTime } from '../world/time.ts'
import type { Crm } from './crm.ts'
import { type Fate, type FaultMix, fateOf } from './fates.ts'
import type { Answer } from './money.ts'
import { CrmError } from './sessions.ts'

/** A request as the CRM's side of the line knows it. */
export type Asked = {
  readonly id: number
  readonly method: string
  readonly params: URLSearchParams
  readonly sentAt: number
  readonly fate: Fate
}

/** The line to the CRM; whoever asks gets one outcome, or never one. */
export type Network = {
  readonly send: (
    body: string,
    reply: (outcome: HttpOutcome) => void,
    onAsked: (asked: Asked) => void,
  ) => void
  /** What moved money, or tried to. */
  readonly moneyRequests: readonly Asked[]
  /** From now on nothing goes wrong any more. */
  readonly calm: () => void
}

/** What the line is made of. */
export type NetworkParts = {
  readonly world: WorldTime
  readonly crm: Crm
  readonly mix: FaultMix
  readonly executionMs: number
  readonly random: Random
  readonly trace: (text: () => string) => void
}

const MONEY = ['addOrder', 'addTransaction']

/** A line that loses, holds up, doubles and garbles as the mix has it. */
export function createNetwork(parts: NetworkParts): Network {
  const { world, mix, executionMs, random, trace } = parts
  const moneyRequests: Asked[] = []
  let count = 0
  let isCalm = false

  return {
    moneyRequests,
    calm: () => {
      isCalm = true
    },
    send: (body, reply, onAsked) => {
      const params = new URLSearchParams(body)
      const method = params.get('method') ?? ''
      const isMoney = MONEY.includes(method)
      const drawn = fateOf(mix, isMoney, executionMs, random)
      const fate: Fate = isCalm ? { kind: 'plain' } : drawn
      count += 1
      const asked = { id: count, method, params, sentAt: world.now(), fate }
      trace(() => `→ ${method} #${asked.id} ${shown(params)}${fateWords(fate)}`)
      if (isMoney && fate.kind !== 'noConnection') moneyRequests.push(asked)
      onAsked(asked)
      carry(parts, asked, (outcome) => {
        trace(() => `← #${asked.id} ${outcomeWords(outcome)}`)
        reply(outcome)
      })
    },
  }
}

/** Takes one request through its fate. */
function carry(parts: NetworkParts, asked: Asked, reply: (outcome: HttpOutcome) => void): void {
  const { world, random, crm } = parts
  const { fate } = asked
  const way = () => random.between(5, 120)
  const later = (ms: number, run: () => void) => void world.after(ms, run)
  const arrive = (ms: number, then: (answer: Answer) => void, work = 0) =>
    later(ms, () => execute(parts, asked, work, then))
  const answer = (body: Answer, status = 200) => later(way(), () => reply(json(body, status)))
  /** No answer: the line breaks, or nothing is ever heard. */
  const silence = () => {
    if (random.chance(0.6)) later(random.between(50, 3_000), () => reply(FAILED.cut))
  }

  const ways: Readonly<Record<Fate['kind'], () => void>> = {
    plain: () => arrive(way(), answer),
    noConnection: () => later(way(), () => reply(FAILED.unreachable)),
    lostBefore: silence,
    lostAfter: () => {
      silence()
      arrive(way(), () => undefined)
    },
    late: () => {
      silence()
      arrive('ms' in fate ? fate.ms : 0, () => undefined)
    },
    slow: () => {
      const isHeard = 'isHeard' in fate && fate.isHeard
      if (!isHeard) silence()
      arrive(way(), isHeard ? answer : () => undefined, 'ms' in fate ? fate.ms : 0)
    },
    twice: () =>
      twice(fate, (ms, isHeard) => arrive(way() + ms, isHeard ? answer : () => undefined)),
    cutBody: () => arrive(way(), (body) => later(way(), () => reply(cut(body)))),
    html: () => broken(BROKEN.html),
    http500: () => broken(BROKEN.http500),
    busy: () => broken(BROKEN.busy),
    expired: () =>
      later(way(), () => {
        crm.expire(asked.params.get('session_id') ?? '')
        arrive(0, answer)
      }),
  }
  const broken = (outcome: HttpOutcome) => {
    const tell = () => later(way(), () => reply(outcome))
    if ('isDone' in fate && fate.isDone) arrive(way(), tell)
    else later(way(), tell)
  }
  ways[fate.kind]()
}

function twice(fate: Fate, arrive: (ms: number, isHeard: boolean) => void): void {
  if (fate.kind !== 'twice') return
  arrive(0, fate.answer === 'first')
  arrive(fate.ms, fate.answer === 'second')
}

/** Has the CRM do it: the session is looked at now, the work is done after `work`. */
function execute(
  { world, crm, trace }: NetworkParts,
  { method, params, id }: Asked,
  work: number,
  then: (answer: Answer) => void,
): void {
  const finish = (run: () => Answer) => {
    const answer = answerOf(run)
    trace(() => `  CRM did #${id} ${method}: ${JSON.stringify(answer).slice(0, 160)}`)
    then(answer)
  }
  let run: () => Answer
  try {
    run = crm.begin(method, params, id)
  } catch (error) {
    finish(() => {
      throw error
    })
    return
  }
  if (work === 0) finish(run)
  else world.after(work, () => finish(run))
}

function answerOf(run: () => Answer): Answer {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof CrmError)) throw error
    const { code, invalid } = error
    return { error_code: code, error_message: `code ${code}`, error_invalid: invalid }
  }
}

const bytesOf = (text: string, contentType: string, status = 200): HttpOutcome => ({
  kind: 'answered',
  status,
  contentType,
  date: '',
  tls: '',
  bytes: Buffer.from(text),
})
const json = (body: Answer, status = 200) =>
  bytesOf(JSON.stringify({ error_code: 0, ...body }), 'application/json', status)
const cut = (body: Answer) => bytesOf(JSON.stringify(body).slice(0, -7), 'application/json')

const failed = (sent: 'no' | 'maybe', trouble: 'cut' | 'unreachable'): HttpOutcome => ({
  kind: 'failed',
  sent,
  trouble,
  detail: '',
})
const FAILED = { cut: failed('maybe', 'cut'), unreachable: failed('no', 'unreachable') } as const

const BROKEN = {
  html: bytesOf('<html>Please wait</html>', 'text/html'),
  http500: bytesOf('<h1>500</h1>', 'text/html', 500),
  busy: json({ error_code: 9050, error_message: 'too many connections' }),
} as const

const shown = (params: URLSearchParams): string =>
  [
    params.get('session_id')?.slice(0, 8),
    params.get('order_clientref'),
    params.get('order_key'),
    params.has('card_number') ? 'with card' : null,
  ]
    .filter(Boolean)
    .join(' ')

const fateWords = (fate: Fate): string =>
  fate.kind === 'plain' ? '' : `  ⚡ ${Object.values(fate).join(' ')}`

const outcomeWords = (outcome: HttpOutcome): string =>
  outcome.kind === 'failed'
    ? `${outcome.trouble}, sent: ${outcome.sent}`
    : Buffer.from(outcome.bytes).toString().slice(0, 140)
