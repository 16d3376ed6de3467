// What happens to a lost order, for tests.
import type { Sighting } from '../../../../shared/domain/settling/evidence.ts'
import {
  newSettling,
  type Settling,
  type SettlingEvent,
  settlingAfter,
} from '../../../../shared/domain/settling/settling.ts'

export const times = { graceMs: 240_000, lookEveryMs: 15_000 }
export const NOT_SEEN: Sighting = { kind: 'notSeen' }
export const looked = (
  at: number,
  sighting: Sighting = NOT_SEEN,
  isProof = true,
): SettlingEvent => ({
  kind: 'looked',
  at,
  sighting,
  isProof,
  why: null,
})

export const settlingOf = (...events: SettlingEvent[]): Settling =>
  events.reduce((state, event) => settlingAfter(state, event, times), newSettling)
export const ORDER = {
  orderRef: 'SO-2',
  orderKey: null,
  clientRef: 'K7F3Q2',
  paid: 'N' as const,
  status: '',
  total: '0.01',
  createdAt: null,
}
export const andThen = (state: Settling, ...events: SettlingEvent[]): Settling =>
  events.reduce((now, event) => settlingAfter(now, event, times), state)
export const broke = (at: number, hasSession: boolean): SettlingEvent => ({
  kind: 'clockBroke',
  at,
  hasSession,
  lifetimeMs: 3_600_000,
})
export const fenceOf = (state: Settling) => (state.kind === 'open' ? state.fence : state.kind)
