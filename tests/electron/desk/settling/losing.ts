import { sealPart } from '../../../../electron/desk/journal/sealed.ts'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import type { UnsettledView } from '../../../../shared/desk/journal.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, SESSION, smallDesk } from '../smallDesk.ts'

export const LOST = { mark: 'unknown', words: 'lost' } as const
export const SETTINGS = { longestExecutionSeconds: 6, listLagSeconds: 4, sessionLifetimeMinutes: 5 }
export const GRACE_MS = 10_000

/** A desk that lost the answer to an order, its call still open. */
export function losing({ isOpen = true, isKept = true, knows = true } = {}) {
  const one = smallDesk(SETTINGS)
  const { journal, deps, settling } = one.parts
  if (isOpen) one.open()
  if (knows) {
    journal.writeOrder(newOrder('old', { token: 'OLDOLD', customer: 'other' }))
    const evidence = { readBack: 'whole', kind: 'quote' }
    journal.advance('old', 'written', 'refused', { mark: 'done', words: 'Read back', evidence })
  }
  const sealed = isKept ? sealPart(deps.vault, 'a', { sessionId: SESSION, form: null }) : null
  journal.writeOrder(newOrder('a', { callId: CALL, sessionHash: hash(SESSION), sealed }))
  journal.advance('a', 'written', 'unknown', LOST)
  const start = async () => {
    settling.start()
    await one.settled()
  }
  const step = () => journal.find('a')?.step
  const view = (): UnsettledView | undefined => {
    const told = settling.handlers.unsettled(undefined)
    return 'kind' in told && told.kind === 'ok' ? told.value[0] : undefined
  }
  return { ...one, journal, settling, start, step, view }
}

export const looks = (one: ReturnType<typeof losing>) =>
  one.asked('getOrders').filter(({ limit }) => limit === 100).length

/** Whoever is on the line now is the order's customer. */
export function signIn({ parts }: ReturnType<typeof losing>): void {
  parts.signIns.keep(CALL, { email: 'c@example.com', password: 'CANDLE42' })
}
