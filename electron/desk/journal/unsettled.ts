import type { UnsettledView } from '../../../shared/desk/status.ts'
import { wordsOfOrder, wordsOfPayment } from '../orders/words.ts'
import type { Intent } from './intent.ts'
import type { Journal } from './journal.ts'

/** What nobody knows the fate of, as it stands on disk. Names are known while their call lasts. */
export function unsettledViews(
  journal: Journal,
  nameOf: (customer: string) => string | undefined,
): readonly UnsettledView[] {
  return journal
    .open()
    .filter(({ step }) => step === 'unknown')
    .map((intent) => ({
      id: intent.id,
      what: intent.kind,
      token: intent.token,
      customer: nameOf(intent.customer) ?? `Customer ${intent.customer}`,
      amount: intent.amount,
      currency: intent.currency,
      sentAt: intent.createdAt,
      person: intent.person,
      words: wordsOf(intent),
      steps: journal.steps(intent.id),
    }))
}

function wordsOf(intent: Intent): UnsettledView['words'] {
  const unknown = { kind: 'unknown', code: null, why: '' } as const
  return intent.kind === 'order'
    ? wordsOfOrder(unknown, intent.currency)
    : wordsOfPayment(unknown, intent.amount, intent.currency)
}
