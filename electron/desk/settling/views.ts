import { assertNever } from '../../../shared/assertNever.ts'
import type { Gate, LogEntry } from '../../../shared/desk/calls.ts'
import type { SettlingPhase, UnsettledView } from '../../../shared/desk/journal.ts'
import type { OutcomeWords } from '../../../shared/desk/orders.ts'
import { type Intent, UNSETTLED_STEPS } from '../journal/intent.ts'
import { readAgreedLines } from '../orders/agreedLines.ts'
import { customerName } from '../orders/customerName.ts'
import { wordsOfOrder, wordsOfPayment } from '../orders/words.ts'
import type { SettlerParts } from './parts.ts'
import { mayDeny, phaseOf } from './phase.ts'
import type { Progress, Settler } from './settler.ts'

/** All that a person has to know of or to deal with, the oldest first. */
export function unsettledIntents({ journal }: Pick<SettlerParts, 'journal'>): readonly Intent[] {
  const open = journal.open().filter(({ step }) => UNSETTLED_STEPS.includes(step))
  return [...open, ...journal.troubled()]
}

/** One of them as the screen shows it. */
export function unsettledView(
  parts: SettlerParts,
  settler: Settler,
  intent: Intent,
): UnsettledView {
  const { journal, deps, learned } = parts
  const steps = journal.steps(intent.id)
  const progress = settler.progress(intent.id)
  const now = deps.clock.monotonic()
  const seenUpTo = steps.findLast(({ mark }) => mark === 'unknown')?.at ?? intent.createdAt
  const phase = phaseOf(intent, progress, now, seenUpTo)
  const isOrder = intent.kind === 'order'
  return {
    id: intent.id,
    what: whatOf(intent),
    token: intent.token,
    orderRef: intent.orderRef,
    customerRef: intent.customer,
    customer: customerName(parts, intent),
    amount: intent.amount,
    currency: intent.currency,
    lineCount: isOrder ? readAgreedLines(intent.lines).length : 0,
    hasCard: isOrder ? intent.hasCard : intent.method === 'Gateway',
    sentAt: intent.createdAt,
    person: intent.person,
    phase,
    words: wordsOf(intent, phase),
    steps: [...steps, ...lastLook(parts, intent, progress)],
    advice: adviceOf(phase, intent),
    lookNow: progress === undefined ? shut('There is nothing to look for.') : OPEN,
    sendAgain: sendAgainGate(intent, learned.againstResend()),
    sayThere: OPEN,
    sayNotThere: mayDeny(intent, progress, now) ? OPEN : shut(TOO_EARLY),
  }
}

/** What the last look of this running came to; not worth a row in the journal each time. */
function lastLook(
  { deps }: SettlerParts,
  { kind, token }: Intent,
  progress: Progress | undefined,
): readonly LogEntry[] {
  const state = progress?.state
  if (state?.kind !== 'open' || state.lookedAt === null) return []
  const at = new Date(deps.clock.now() - (deps.clock.monotonic() - state.lookedAt)).toISOString()
  if (state.blind !== null) return [{ at, mark: 'unknown', text: state.blind }]
  const seen =
    kind === 'order' ? ` for ${token}: not there yet` : ': the order is not shown as paid'
  return [{ at, mark: 'done', text: `Looked${seen}` }]
}

const OPEN: Gate = { kind: 'open' }
const shut = (reason: string): Gate => ({ kind: 'shut', reason })
const TOO_EARLY = 'Not before the waiting time is over: until then it may still arrive.'

function sendAgainGate(intent: Intent, against: string | null): Gate {
  if (intent.kind === 'payment') return shut('A payment is never sent again by the desk.')
  if (intent.step !== 'absent') return shut('Only what was looked for to the end and not seen.')
  return against === null ? OPEN : shut(against)
}

const whatOf = (intent: Intent): UnsettledView['what'] =>
  isCharge(intent) ? 'charge' : intent.kind

const UNKNOWN = { kind: 'unknown', code: null, why: '' } as const

function wordsOf(intent: Intent, { kind }: SettlingPhase): OutcomeWords {
  if (intent.kind === 'payment') return wordsOfPayment(UNKNOWN, intent.amount, intent.currency)
  const words = wordsOfOrder(UNKNOWN, intent.currency)
  const headline = HEADLINES[kind] ?? (isCharge(intent) ? HEADLINES.charge : undefined)
  return headline === undefined ? words : { ...words, ...headline, truth: '', say: '' }
}

const HEADLINES: Partial<
  Record<SettlingPhase['kind'] | 'charge', Pick<OutcomeWords, 'chip' | 'headline'>>
> = {
  absent: {
    chip: { word: 'Not seen', tone: 'warn' },
    headline: 'This order was not seen in the CRM. It may be sent again, as a quote.',
  },
  doubled: {
    chip: { word: 'Doubled', tone: 'bad' },
    headline: 'This order is in the CRM more than once.',
  },
  settledWrongly: {
    chip: { word: 'There after all', tone: 'bad' },
    headline: 'This order had been taken for missing, and is in the CRM.',
  },
  charge: {
    chip: { word: 'Charge unknown', tone: 'bad' },
    headline: 'The card of this order may have been charged.',
  },
}

const isCharge = (intent: Intent): boolean =>
  intent.kind === 'order' && intent.step !== 'unknown' && intent.charge === 'unknown'

/** The one safe thing to do now. */
function adviceOf(phase: SettlingPhase, intent: Intent): string {
  const { kind, orderRef } = intent
  const again = kind === 'order' ? 'Do not place it again.' : 'Take no other payment on it.'
  switch (phase.kind) {
    case 'looking':
      return `${again} The desk is looking for it.`
    case 'grace':
      return `${again} The desk waits as long as the CRM may still be working on it, and looks meanwhile.`
    case 'absent':
      return 'Look in the CRM yourself before anything else. Then send it again as a quote, or say that it is not there.'
    case 'cannotLook':
      return `${again} ${kind === 'order' ? 'Sign the customer in on a call, or look in the CRM yourself.' : 'Look in the CRM or at the bank yourself.'}`
    case 'needsPerson':
      // The order of such a card is settled, and may be placed anew.
      if (isCharge(intent)) {
        return 'Take no card of this customer. Look at the gateway, and say here what it shows.'
      }
      return `${again} Look ${kind === 'order' ? 'in the CRM' : 'in the CRM or at the bank'}, and say here what you saw.`
    case 'doubled':
      return 'It was sent once and arrived more than once. Decide in the CRM which one stays, then say so here.'
    case 'settledWrongly':
      return `It was taken for missing, and is there${orderRef === null ? '' : ` beside ${orderRef}`}. Look at both in the CRM, then say here what you did.`
    default:
      return assertNever(phase)
  }
}
