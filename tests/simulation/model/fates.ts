import type { Random } from '../random.ts'

/** What becomes of one request on its way, in the CRM, and of its answer. */
export type Fate =
  | { readonly kind: 'plain' }
  /** No connection: nothing left the computer. */
  | { readonly kind: 'noConnection' }
  | { readonly kind: 'lostBefore' }
  | { readonly kind: 'lostAfter' }
  /** Held up on the way, before the CRM looks at the session; nobody waits for its answer. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The CRM works on it for so long after it has looked at the session. */
  | { readonly kind: 'slow'; readonly ms: number; readonly isHeard: boolean }
  | { readonly kind: 'twice'; readonly ms: number; readonly answer: 'first' | 'second' }
  | { readonly kind: 'cutBody' }
  | { readonly kind: 'html'; readonly isDone: boolean }
  | { readonly kind: 'http500'; readonly isDone: boolean }
  | { readonly kind: 'busy'; readonly isDone: boolean }
  | { readonly kind: 'expired' }

/** How likely each fault is, for what moves money and for everything else. */
export type FaultMix = {
  readonly money: Readonly<Partial<Record<Fate['kind'], number>>>
  readonly other: Readonly<Partial<Record<Fate['kind'], number>>>
  /** How long a late request may be held up. */
  readonly lateMs: number
  /** How much later than the first one a second delivery may come. */
  readonly twiceMs: number
}

/** Draws the fate of a request. `executionMs`: the longest the CRM works on anything. */
export function fateOf(mix: FaultMix, isMoney: boolean, executionMs: number, random: Random): Fate {
  let left = random.next()
  for (const [kind, share] of Object.entries(isMoney ? mix.money : mix.other)) {
    left -= share
    if (left < 0) return fate(kind as Fate['kind'], mix, executionMs, random)
  }
  return { kind: 'plain' }
}

function fate(kind: Fate['kind'], mix: FaultMix, executionMs: number, random: Random): Fate {
  switch (kind) {
    case 'late':
      return { kind, ms: random.between(1_000, mix.lateMs) }
    case 'slow':
      return { kind, ms: random.between(0, executionMs), isHeard: random.chance(0.4) }
    case 'twice':
      return { kind, ms: random.between(0, mix.twiceMs), answer: random.pick(['first', 'second']) }
    case 'html':
    case 'http500':
    case 'busy':
      return { kind, isDone: random.chance(0.5) }
    default:
      return { kind }
  }
}
