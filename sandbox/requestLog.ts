import { isSecretName } from './dispatch.ts'
import { sessionMark } from './sessions.ts'
import type { WireRequest } from './wire.ts'

/** A request as it may be remembered: no key, no session id, no password, no card. */
export type LoggedRequest = {
  number: number
  at: number
  verb: string
  method: string
  session: string
  params: Readonly<Record<string, string>>
  /** What became of it: the code it was answered with, `ok`, or how the answer was kept back. */
  outcome: string
}

export type RequestLog = {
  /** Notes a request as it arrives; the result tells what became of it. */
  note(at: number, request: WireRequest): (outcome: string) => void
  list(method?: string): readonly LoggedRequest[]
  counts(): Readonly<Record<string, number>>
  whenCounted(method: string, count: number): Promise<void>
  clear(): void
}

/** The oldest are forgotten; the counts are not. */
const KEPT = 5000

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = []
  let counts: Record<string, number> = {}
  let last = 0
  const watchers = new Set<() => void>()
  return {
    note: (at, request) => {
      const entry = { number: ++last, at, ...redacted(request), outcome: 'working' }
      entries.push(entry)
      if (entries.length > KEPT) entries = entries.slice(-KEPT)
      counts[entry.method] = (counts[entry.method] ?? 0) + 1
      for (const watch of [...watchers]) watch()
      return (outcome) => {
        entry.outcome = outcome
      }
    },
    list: (method) =>
      method === undefined ? entries : entries.filter((entry) => entry.method === method),
    counts: () => counts,
    whenCounted: (method, count) =>
      new Promise((resolve) => {
        const look = () => {
          if ((counts[method] ?? 0) < count) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
    clear: () => {
      entries = []
      counts = {}
    },
  }
}

function redacted({ verb, method = '', params }: WireRequest) {
  const id = params.get('session_id')
  const shown = [...params].filter(([name]) => name !== 'session_id').slice(0, 100)
  return {
    verb,
    method: withoutCards(method).slice(0, 100),
    session: id === undefined ? '' : sessionMark(id.trim()),
    params: Object.fromEntries(
      shown.map(([name, value]) => [
        withoutCards(name).slice(0, 100),
        isSecretName(name) ? '[redacted]' : withoutCards(value).slice(0, 1000),
      ]),
    ),
  }
}

/** A run of digits long enough to be a card number may have been typed into any field. */
const withoutCards = (text: string): string => text.replace(/\d(?:[ -]?\d){11,}/g, '[digits]')
