import type { Intent, OrderIntent, PaymentIntent } from '../../../electron/desk/journal/intent.ts'
import { hasToken } from '../../../shared/domain/token.ts'
import type { Head, StepRow } from '../disk/disk.ts'
import { isPaid } from '../model/books.ts'
import { type Evidence, rowsOf } from './ledger.ts'

/** Holds every row of the journal, and everything denied aloud, against the books. */
export function falseWords(evidence: Evidence): readonly string[] {
  const { intents, steps, head } = rowsOf(evidence)
  const trusted = intents.filter((intent) => !isByWrongWord(evidence, intent))
  return [
    ...trusted.flatMap((intent) => {
      const broken =
        intent.kind === 'order' ? ofOrder(evidence, intent) : ofPayment(evidence, intent)
      return broken.map((words) => `${intent.kind} ${intent.token}: ${words}`)
    }),
    ...trusted.flatMap((intent) =>
      intent.kind === 'order'
        ? ofLedger(evidence, intent, intents, saidOn(intent, steps, head))
        : [],
    ),
    ...intents.flatMap((intent) => takenBack(intent, steps)),
    ...steps.flatMap((step) => (step.step === 'absent' ? ofAbsence(evidence, step.intent) : [])),
    ...evidence.denials.flatMap((denial) => ofDenial(evidence, denial)),
  ]
}

/** What is closed stays closed: only more can become known of it, and only what is absent is sent again. */
function takenBack({ id, kind, token }: Intent, steps: readonly StepRow[]): readonly string[] {
  const own = steps.filter(({ intent }) => intent === id)
  return own.flatMap(({ step }, index) => {
    const before = own[index - 1]?.step ?? step
    const isWrong =
      before !== step &&
      ((CLOSED.includes(before) && !FOUND.includes(step)) ||
        (step === 'resent' && before !== 'absent'))
    return isWrong ? [`${kind} ${token}: it was ${before}, and went to ${step}`] : []
  })
}

const CLOSED: readonly string[] = [
  'notSent',
  'refused',
  'created',
  'emptied',
  'taken',
  'stored',
  'resent',
  'notThere',
]
const FOUND: readonly string[] = ['created', 'emptied', 'taken']

const isByWrongWord = ({ decisions }: Evidence, { token }: Intent) =>
  decisions.some(({ tokens, word }) => tokens.has(token) && word === 'wrong')

const isByWord = ({ decisions }: Evidence, { token }: Intent) =>
  decisions.some(({ tokens, word }) => tokens.has(token) && word !== 'none')

function ofOrder(evidence: Evidence, order: OrderIntent): readonly string[] {
  const requests = evidence.requestsOf(order.id)
  const made = evidence.books.orders.filter(({ request }) => requests.includes(request))
  switch (order.step) {
    case 'refused':
    case 'notSent':
      return made.length > 0 ? [`told as ${order.step}, and it exists`] : []
    case 'created':
    case 'emptied': {
      // An order that was sent again has the token of the first, which may have come late.
      const ours = evidence.books.orders.filter(
        ({ clientRef }) => hasToken(clientRef, order.token) === 'whole',
      )
      if (!ours.some(({ ref }) => ref === order.orderRef))
        return [`told as ${order.orderRef}, which it is not`]
      const isToldPaid = order.paid === 'Y' && !ours.some(isPaid)
      return isToldPaid ? ['told as paid, which it is not'] : []
    }
    case 'absent':
    case 'resent':
    case 'notThere':
      // Beyond the assumptions "not seen up to" is all that is said, but where the proof read tells.
      return isProvable(evidence, order) && made.length > 0 && order.alarm === null
        ? [`told as ${order.step}, and it exists`]
        : []
    default:
      return []
  }
}

/**
 * Within the assumptions nothing comes after it was told as not seen by all the rules. Nor does it
 * where quotes never show: a list that has shown none of ours yet proves nothing.
 */
function ofAbsence(evidence: Evidence, intent: string): readonly string[] {
  const requests = evidence.requestsOf(intent)
  const made = evidence.books.orders.find(({ request }) => requests.includes(request))
  const { traits, history } = evidence.setup
  const isNew = traits.hidesQuotes && history === 'new'
  const isPromised = evidence.variant.block === 'within' || isNew
  return isPromised && made !== undefined
    ? [`order ${made.clientRef.slice(0, 6)}: told as absent, and it exists`]
    : []
}

const isProvable = ({ variant, setup }: Evidence, { step }: OrderIntent): boolean =>
  variant.block === 'within' || (setup.traits.endedIds === 'alive' && step !== 'notThere')

function ofPayment(evidence: Evidence, payment: PaymentIntent): readonly string[] {
  const requests = evidence.requestsOf(payment.id)
  const charges = evidence.books.charges.filter(({ request }) => requests.includes(request))
  const order = evidence.books.orders.find(({ key }) => key === payment.orderKey)
  switch (payment.step) {
    case 'taken':
      return order !== undefined && order.paid >= payment.amount
        ? []
        : ['told as taken, which it is not']
    case 'refused':
    case 'notSent':
    case 'stored':
      return charges.length > 0 ? [`told as ${payment.step}, and it was taken`] : []
    case 'notThere':
      return evidence.variant.block === 'within' && charges.length > 0 ? ['told as not taken'] : []
    default:
      return []
  }
}

type Said = { readonly amount: number; readonly isWhole: boolean }

/** What a person said was paid beside; the ledger is whole again where they said so since the last copy. */
function saidOn({ id }: OrderIntent, steps: readonly StepRow[], head: Head | null): Said {
  const said = steps.findLast(
    ({ intent, evidence }) => intent === id && evidence.saidPaid !== undefined,
  )
  return {
    amount: Number(said?.evidence.saidPaid ?? 0),
    isWhole: said !== undefined && said.evidence.of === head?.lookFirst,
  }
}

/** What the desk says was taken on an order is what was, as soon as nothing on it is open. */
function ofLedger(
  evidence: Evidence,
  order: OrderIntent,
  intents: readonly Intent[],
  said: Said,
): readonly string[] {
  const book = evidence.books.orders.find(({ ref }) => ref === order.orderRef)
  const payments = intents.filter((one) => one.kind === 'payment' && one.orderKey === book?.key)
  const isOpen = payments.some(({ step }) => OPEN.includes(step)) || order.charge === 'unknown'
  if (book === undefined || isOpen || order.alarm !== null) return []
  if (evidence.variant.block === 'beyond' || isByWord(evidence, order)) return []
  if (evidence.forgotten.has(order.token) && !said.isWhole) return []
  const taken = payments.reduce(
    (sum, { step, amount }) => (step === 'taken' ? sum + amount : sum),
    said.amount,
  )
  if (taken === book.paid || (order.paid === 'Y' && isPaid(book))) return []
  return [`order ${order.token}: the ledger has ${taken}, the books ${book.paid}`]
}

const OPEN: readonly string[] = ['written', 'sent', 'confirming', 'unknown']

function ofDenial(evidence: Evidence, denial: Evidence['denials'][number]): readonly string[] {
  const { books, moneyRequests } = evidence
  const { what, token, from, to, words } = denial
  const method = what === 'order' ? 'addOrder' : 'addTransaction'
  const meant = moneyRequests
    .filter((asked) => asked.method === method && asked.sentAt >= from && asked.sentAt <= to)
    .filter(
      ({ params }) =>
        what === 'payment' || hasToken(params.get('order_clientref') ?? '', token) === 'whole',
    )
    .filter(({ params }) => what === 'order' || isOfToken(evidence, params.get('order_key'), token))
    .map(({ id }) => id)
  const did = what === 'order' ? books.orders : books.charges
  return did.some(({ request }) => meant.includes(request))
    ? [`${what} ${token}: the desk said "${words.slice(0, 90)}", and it was done`]
    : []
}

const isOfToken = ({ books, decisions }: Evidence, key: string | null, token: string): boolean => {
  const toPay = decisions.find(({ tokens }) => tokens.has(token))?.toPay ?? null
  return books.orders.some(
    ({ key: own, ref, clientRef }) =>
      own === key && (ref === toPay || hasToken(clientRef, token) === 'whole'),
  )
}
