import { isMethod, isSecretName } from './dispatch.ts'
import { sessionMark } from './sessions.ts'
import { isKeyName, type WireRequest } from './wire.ts'

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

/** Under which whatever is no method is counted. */
const OTHER = 'other'

/** `key` is the API key, which is taken out wherever it stands. */
export function createRequestLog(key: string): RequestLog {
  let entries: LoggedRequest[] = []
  const counts = new Map<string, number>()
  let last = 0
  const watchers = new Set<() => void>()
  return {
    note: (at, request) => {
      const entry = { number: ++last, at, ...redacted(request, key), outcome: 'working' }
      entries.push(entry)
      if (entries.length > KEPT) entries = entries.slice(-KEPT)
      const counted = isMethod(entry.method) ? entry.method : OTHER
      counts.set(counted, (counts.get(counted) ?? 0) + 1)
      for (const watch of watchers) watch()
      return (outcome) => {
        entry.outcome = outcome
      }
    },
    list: (method) =>
      method === undefined ? entries : entries.filter((entry) => entry.method === method),
    counts: () => Object.fromEntries(counts),
    whenCounted: (method, count) =>
      new Promise((resolve) => {
        const look = () => {
          if ((counts.get(method) ?? 0) < count) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
    clear: () => {
      entries = []
      counts.clear()
    },
  }
}

function redacted({ verb, method = '', params }: WireRequest, key: string) {
  const clean = (text: string, most: number) =>
    text.replaceAll(key, '[key]').replace(CARD_LIKE, '[digits]').slice(0, most)
  const id = params.get('session_id')
  const shown = [...params].filter(([name]) => name !== 'session_id').slice(0, 100)
  return {
    verb,
    method: clean(method, 100),
    session: id === undefined ? '' : sessionMark(id.trim()).slice(0, 12),
    params: Object.fromEntries(
      shown.map(([name, value]) => [
        clean(name, 100),
        isSecretName(name) || isKeyName(name) || /session/i.test(name)
          ? '[redacted]'
          : clean(value, 1000),
      ]),
    ),
  }
}

// A run of digits long enough to be a card number may have been typed into any field.
const CARD_LIKE = /\d(?:[ -]?\d){11,}/g
