import { crmTable, type MethodName } from '../../../shared/crm/index.ts'
import { failed } from '../../../shared/result.ts'
import type { CrmAnswer } from '../../crm/answer.ts'
import { sessionOf } from '../../crm/caller.ts'
import type { CrmClient } from '../../crm/client.ts'
import type { OrderIntent } from '../journal/intent.ts'
import type { Journal } from '../journal/journal.ts'
import { hash } from '../orders/basketHash.ts'

/** What a session is still good for once an order was sent in it (money.md, "Intent first"). */
const AFTER_ORDER: readonly MethodName[] = [
  'getOrders',
  'addTransaction',
  'endCartSession',
  'endSession',
]
/** And once it was ended so that a late order meets a dead session. */
const AFTER_FENCE: readonly MethodName[] = ['getOrders', 'endSession']

/**
 * The CRM, with the sessions of orders guarded: what stands in the journal decides what a session
 * may still be used for, also after a restart. `addOrder` goes once, and only from *sent*. A desk
 * whose `life` is over sends nothing more: its journal is closed.
 */
export function guardSessions(
  crm: CrmClient,
  journal: Pick<Journal, 'orderOfSession'>,
  life: AbortSignal,
): CrmClient {
  const sent = new Set<string>()

  const mayUse = (name: MethodName, sessionId: string | undefined): boolean => {
    if (life.aborted) return false
    if (sessionId === undefined) return true
    const order = journal.orderOfSession(hash(sessionId))
    if (order === null) return name !== 'addOrder'
    if (name !== 'addOrder') return methodsAfter(order).includes(name)
    const isFirst = order.step === 'sent' && !sent.has(order.id)
    sent.add(order.id)
    return isFirst
  }

  return {
    call: (name, input, options) =>
      mayUse(name, sessionOf(input))
        ? crm.call(name, input, options)
        : Promise.resolve(stopped(name)),
  }
}

const methodsAfter = ({ isFenced }: OrderIntent) => (isFenced ? AFTER_FENCE : AFTER_ORDER)

function stopped<Name extends MethodName>(name: Name): CrmAnswer<Name> {
  const message = 'Nothing was sent: an order went out on this call, and its sign-in is used up.'
  const failure = { kind: 'bug', message } as const
  const answer = crmTable[name].kind === 'money' ? { kind: 'notSent', failure } : failed(failure)
  return answer as CrmAnswer<Name>
}
