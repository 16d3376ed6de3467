import { hasToken } from '../../../shared/domain/token.ts'
import type { Failure } from '../../../shared/result.ts'
import type { Decision } from './decision.ts'
import type { Office } from './office.ts'

/** Whether the desk asks if this is another order than the one it found or may have lost. */
export const asksWhetherAnother = (failure: Failure): boolean =>
  failure.kind === 'invalid' && failure.fields.isAnother !== undefined

/**
 * What somebody says to that who remembers what they pressed, but for this very press (`token`), and
 * looks into the CRM: an order that was never tried is another one; one that is there already is not,
 * nor is one that may still come.
 */
export function isTrulyAnother(
  { crm, trace }: Office,
  decision: Decision,
  token: string,
  refusals: readonly Failure[],
): boolean {
  const before = [...decision.pressed].filter((one) => one !== token)
  if (before.length === 0) return true
  decision.hadQuestion = true
  const own = crm.books.orders.find(({ clientRef }) =>
    before.some((one) => hasToken(clientRef, one) === 'whole'),
  )
  if (own !== undefined) {
    decision.isThere = true
    trace(() => `☎ ${decision.customer} is told that ${own.ref} is there already`)
    return false
  }
  return !refusals.some(
    ({ message }) => MAY_COME.test(message) || before.some((one) => message.includes(one)),
  )
}

const MAY_COME = /may still (arrive|be on its way)/
