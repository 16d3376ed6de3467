import type { LineQuality, RequestEntry } from '../shared/desk/status.ts'

/** How one request to the CRM ended, without its contents. */
export type TrafficNote = {
  readonly method: string
  readonly ms: number
  /** `ok`, or the kind of failure. */
  readonly outcome: string
  readonly code: number | null
}

/** What a connection's requests tell of the line; contents are never kept. */
export type Traffic = {
  readonly note: (note: TrafficNote) => void
  readonly line: () => LineQuality
  readonly recent: () => readonly RequestEntry[]
}

const KEPT = 500

/** Keeps the last requests and reads from them how the CRM answers. */
export function createTraffic(now: () => number, onChange: () => void): Traffic {
  const entries: RequestEntry[] = []
  let count = 0
  let line: LineQuality = { kind: 'untried' }
  return {
    note: (note) => {
      const outcome = note.code === null ? note.outcome : `${note.outcome} ${note.code}`
      const at = new Date(now()).toISOString()
      count += 1
      entries.push({ id: count, at, method: note.method, ms: Math.round(note.ms), outcome })
      if (entries.length > KEPT) entries.shift()
      line = qualityAfter(note, line)
      onChange()
    },
    line: () => line,
    recent: () => entries.toReversed(),
  }
}

function qualityAfter(note: TrafficNote, before: LineQuality): LineQuality {
  switch (note.outcome) {
    case 'cancelled':
    case 'invalid':
    case 'bug':
      return before
    case 'offline':
      return { kind: 'offline', message: 'The CRM cannot be reached.' }
    case 'timedOut':
    case 'unknownOutcome':
      return { kind: 'slow', message: 'The last answer did not come in time.' }
    case 'busy':
      return { kind: 'slow', message: 'The CRM is busy and asks the desk to wait.' }
    case 'unreadable':
      return { kind: 'slow', message: 'The last answer could not be read.' }
    case 'notAllowed':
      return { kind: 'refused', message: 'The CRM does not accept this key or this computer.' }
    default:
      return { kind: 'answers', ms: Math.round(note.ms) }
  }
}
