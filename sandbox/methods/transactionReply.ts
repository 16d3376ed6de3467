import type { Answer } from '../answer.ts'
import type { Crm } from '../crm.ts'
import { type Charged, isStored } from '../gateway.ts'
import { mailDocument } from '../store/mails.ts'

type Taken = {
  payment: { ref: number; key: string }
  charged: Charged
  orderRef: string
  email: string
  template: number | undefined
}

/** What addTransaction answers: a key where something was taken or stored, else the code alone. */
export function transactionReply(
  crm: Crm,
  { payment, charged, orderRef, email, template }: Taken,
): Answer {
  const fields = {
    transaction_key: payment.key,
    transaction_ref: payment.ref,
    order_ref: orderRef,
  }
  const { code, invalid, play } = charged
  if (code !== undefined) {
    return {
      code,
      ...(invalid === undefined ? {} : { invalid }),
      fields: isStored(code) ? fields : {},
    }
  }
  const isMailed = mailDocument(crm, template, email, orderRef)
  return {
    ...(isMailed ? {} : { code: 1092 }),
    ...(play === undefined ? {} : { ending: play }),
    fields,
  }
}
