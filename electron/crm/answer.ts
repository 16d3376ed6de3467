import {
  crmTable,
  type MethodName,
  type MethodOutput,
  type MoneyMethod,
} from '../../shared/crm/index.ts'
import { type Failure, failed, ok, type Result } from '../../shared/result.ts'
import type { CallEnd } from './caller.ts'
import type { Reply } from './decode.ts'
import { CODE, failureOfCode, failureOfLoss } from './failure.ts'
import { isSuccess } from './successCodes.ts'

/**
 * What became of a money call. A code is not a failure here: an order can exist beside one, so
 * the whole reply goes to `shared/domain/orderOutcome.ts`. `notSent` is certain; `lost` is
 * everything after the first byte may have left.
 */
export type MoneyAnswer<Name extends MethodName> =
  | { readonly kind: 'answered'; readonly reply: Reply<Name> }
  | { readonly kind: 'notSent'; readonly failure: Failure }
  | { readonly kind: 'lost'; readonly failure: Failure }

/** What a call answers: the method's output or a failure; for money the reply itself. */
export type CrmAnswer<Name extends MethodName> = Name extends MoneyMethod
  ? MoneyAnswer<Name>
  : Result<MethodOutput<Name>>

/** The outcome of a call in one word, for the request log. */
export type CallOutcome = 'ok' | MoneyAnswer<MethodName>['kind'] | Failure['kind']

/** What a money call's end means: the reply whatever its code, or whether it may have arrived. */
export function moneyAnswerOf<Name extends MethodName>(
  name: Name,
  ended: CallEnd<Name>,
): MoneyAnswer<Name> {
  if (ended.kind === 'reply') return { kind: 'answered', reply: ended.reply }
  const failure = failureOfLoss(crmTable[name], ended.loss)
  return { kind: ended.loss.sent === 'no' ? 'notSent' : 'lost', failure }
}

/** What any other call's end means. */
export function resultOf<Name extends MethodName>(
  name: Name,
  ended: CallEnd<Name>,
): Result<MethodOutput<Name>> {
  const row = crmTable[name]
  const { wasLostBefore } = ended
  if (ended.kind === 'loss') {
    const sent = wasLostBefore ? 'maybe' : ended.loss.sent
    return failed(failureOfLoss(row, { ...ended.loss, sent }))
  }
  const { answer, code, message, invalid } = ended.reply
  // Busy now says nothing of the try before it.
  if (code === CODE.busy && wasLostBefore) return failed(failureOfLoss(row, SILENCE))
  if (code === null || isSuccess(name, { code, answer }, wasLostBefore)) return ok(answer)
  return failed(failureOfCode(code, message, invalid))
}

const SILENCE = { sent: 'maybe', why: 'timedOut', status: 0 } as const

/** The one word for an answer. */
export const outcomeOf = (answer: Result<unknown> | MoneyAnswer<MethodName>): CallOutcome =>
  answer.kind === 'error' ? answer.error.kind : answer.kind
