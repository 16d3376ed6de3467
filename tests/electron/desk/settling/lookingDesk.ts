import type { Intent } from '../../../../electron/desk/journal/intent.ts'
import type { SettlerParts } from '../../../../electron/desk/settling/parts.ts'
import { look } from '../../../../electron/desk/settling/tasks.ts'
import type { Fence } from '../../../../shared/domain/settling/settling.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { SESSION, smallDesk } from '../smallDesk.ts'
import { lostOrder } from './settlingRows.ts'

export const { signal } = new AbortController()
export const RUTH = { email: 'c@example.com', password: 'CANDLE42' }
export const OPEN: Fence = { kind: 'open' }
export const NO_SIGN_IN =
  'The desk cannot look: it has no password of this customer. Sign them in on a new call.'

/** A desk at whose CRM an order was lost; lists are known to show quotes. */
export function desk({ knows = true } = {}) {
  const one = smallDesk()
  const { journal } = one.parts
  journal.writeOrder(newOrder('a'))
  journal.advance('a', 'written', 'unknown', { mark: 'unknown', words: 'lost' })
  if (knows) {
    const evidence = { readBack: 'whole', kind: 'quote' }
    journal.writeOrder(newOrder('old', { token: 'OLDOLD', customer: 'other' }))
    journal.note('old', { mark: 'done', words: 'Read back', evidence })
  }
  const parts: SettlerParts = one.parts
  const lookFor = (
    intent: Intent = lostOrder(),
    held: Parameters<typeof look>[2] = { sessionId: SESSION, signIn: undefined },
    at = OPEN,
  ) => look(parts, intent, held, at, signal)
  return { ...one, journal, parts, lookFor }
}
