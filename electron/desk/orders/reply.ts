import { assertNever } from '../../../shared/assertNever.ts'
import type { OrderReply } from '../../../shared/domain/orderOutcome.ts'
import type { PaymentReply } from '../../../shared/domain/paymentOutcome.ts'
import type { MoneyAnswer } from '../../crm/answer.ts'

/** What came back from `addOrder`, as its outcome is decided from. */
export function replyOf(answer: MoneyAnswer<'addOrder'>): OrderReply {
  switch (answer.kind) {
    case 'answered': {
      const { code, message, invalid } = answer.reply
      const { order_ref, order_key, order_subtotal, order_tax, order_total } = answer.reply.answer
      return {
        kind: 'answered',
        code,
        message,
        invalid,
        ...(order_ref === undefined ? {} : { orderRef: order_ref }),
        ...(order_key === undefined ? {} : { orderKey: order_key }),
        ...(order_subtotal === undefined ? {} : { subtotal: order_subtotal }),
        ...(order_tax === undefined ? {} : { tax: order_tax }),
        ...(order_total === undefined ? {} : { total: order_total }),
      }
    }
    case 'notSent':
    case 'lost':
      return { kind: answer.kind, why: answer.failure.message }
    default:
      return assertNever(answer)
  }
}

/** What came back from `addTransaction`, likewise. */
export function paymentReplyOf(answer: MoneyAnswer<'addTransaction'>): PaymentReply {
  switch (answer.kind) {
    case 'answered': {
      const { code, message, invalid } = answer.reply
      const { transaction_key, transaction_ref, order_ref } = answer.reply.answer
      return {
        kind: 'answered',
        code,
        message,
        invalid,
        ...(transaction_key === undefined ? {} : { transactionKey: transaction_key }),
        ...(transaction_ref === undefined ? {} : { transactionRef: transaction_ref }),
        ...(order_ref === undefined ? {} : { orderRef: order_ref }),
      }
    }
    case 'notSent':
    case 'lost':
      return { kind: answer.kind, why: answer.failure.message }
    default:
      return assertNever(answer)
  }
}
