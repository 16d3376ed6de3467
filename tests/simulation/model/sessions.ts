import type { Traits } from './traits.ts'

/** A line of a basket; money in minor units. */
export type BasketRow = {
  readonly ref: string
  readonly code: string
  quantity: number
  readonly price: number
}

/** One visit of one customer. */
export type Session = { contact: string | null; rows: BasketRow[]; touched: number }

/** What a method answers with instead of doing its work. */
export class CrmError extends Error {
  readonly code: number
  readonly invalid: Readonly<Record<string, string>>
  constructor(code: number, invalid: Readonly<Record<string, string>> = {}) {
    super(`code ${code}`)
    this.code = code
    this.invalid = invalid
  }
}

/** The sessions of the CRM, alive and ended. */
export function createSessions(traits: Traits, now: () => number) {
  const alive = new Map<string, Session>()
  const ended = new Set<string>()

  const dead = () =>
    new CrmError(traits.deadCode, traits.deadCode === 1011 ? { session_id: 'has ended' } : {})

  const find = (id: string): Session | undefined => {
    const session = alive.get(id)
    if (session === undefined) return undefined
    if (now() - session.touched > traits.lifetimeMs) {
      alive.delete(id)
      return undefined
    }
    session.touched = now()
    return session
  }

  return {
    /** The session, opened if need be. */
    open: (id: string): Session => {
      const found = find(id)
      if (found !== undefined) return found
      if (ended.has(id) && traits.endedIds === 'refuse') throw dead()
      const session = { contact: null, rows: [], touched: now() }
      alive.set(id, session)
      return session
    },
    /** The session, if it is alive. */
    need: (id: string): Session => {
      const found = find(id)
      if (found === undefined) throw dead()
      return found
    },
    /** The session with somebody signed in. */
    signedIn: (id: string): Session & { contact: string } => {
      const found = find(id)
      if (found === undefined) throw dead()
      if (found.contact === null) throw new CrmError(1501)
      return found as Session & { contact: string }
    },
    end: (id: string) => {
      if (traits.endedIds === 'alive') return
      alive.delete(id)
      ended.add(id)
    },
    /** It idles away before its time, or the customer signs out elsewhere. */
    expire: (id: string) => void alive.delete(id),
  }
}

/** What `createSessions` makes. */
export type Sessions = ReturnType<typeof createSessions>
