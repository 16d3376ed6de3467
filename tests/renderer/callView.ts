import type { CallView } from '../../shared/desk/calls.ts'
import { NOTHING_TYPED } from '../../shared/desk/typed.ts'

/** A call as main tells it: anonymous, empty, open. */
export const callView = (part: Partial<CallView> = {}): CallView => ({
  callId: 'one',
  version: 1,
  openedAt: '2026-11-24T10:40:00.000Z',
  token: 'K7F3Q2',
  name: 'New caller',
  isHeld: false,
  signIn: { kind: 'anonymous' },
  typed: NOTHING_TYPED,
  customer: null,
  expected: null,
  rang: '',
  lines: [],
  totals: {
    currency: 'GBP',
    net: 0,
    vat: 0,
    total: 0,
    byRate: [],
    source: 'crm',
    pending: { lines: 0, total: 0 },
    note: '',
  },
  order: { kind: 'none' },
  edit: { kind: 'open' },
  place: { kind: 'open' },
  pay: { kind: 'shut', reason: 'Place the order first.' },
  callback: null,
  changed: [],
  log: [],
  ...part,
})
