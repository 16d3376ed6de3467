import type { CaseView } from '../../../shared/desk/cases.ts'
import { type CaseText, caseChecks } from '../../../shared/domain/caseChecks.ts'
import { type CaseOutcome, caseOutcome, NO_DOCUMENT } from '../../../shared/domain/caseOutcome.ts'
import { type CaseStep, mayGoAgain } from '../../../shared/domain/caseSteps.ts'
import { type Failure, failed, invalid, ok, type Result } from '../../../shared/result.ts'
import type { CrmAnswer } from '../../crm/answer.ts'
import { onBehalf } from '../calls/onBehalf.ts'
import { droppedByCrm } from '../customers/changes.ts'
import { refusedFields } from '../refusedFields.ts'
import { NO_NAME } from '../settling/persons.ts'
import { writtenDown } from '../writtenDown.ts'
import type { KeptCase } from './caseBook.ts'
import { caseInput, caseReply, FORM_OF_CASE } from './caseInput.ts'
import { type CaseParts, tellCases } from './caseParts.ts'
import { caseView } from './caseView.ts'
import {
  MEND,
  NO_CASE,
  NOT_FOR_THEM,
  notNoted,
  SETTLED_MEANWHILE,
  SIGNED_OUT,
  storedLine,
  UNKNOWN_LINE,
} from './caseWords.ts'

/**
 * Sends a draft, once: that it goes is on the disk before it leaves, and no later moment of this
 * desk or of the next one finds it a draft again unless the CRM certainly did nothing.
 */
export async function sendCase(
  parts: CaseParts,
  id: number,
  text: CaseText,
): Promise<Result<CaseView>> {
  const problems = caseChecks(text)
  const [first] = Object.values(problems)
  if (first !== undefined) return invalid(first, problems)
  const { callId } = text
  if (callId === null) return carry(parts, id, text, null, parts.life)
  const { contactRef } = text
  return onBehalf(parts, { callId, contactRef }, NOT_FOR_THEM, ({ sessionId, signal }) =>
    carry(parts, id, text, sessionId, signal),
  )
}

async function carry(
  parts: CaseParts,
  id: number,
  text: CaseText,
  sessionId: string | null,
  signal: AbortSignal,
): Promise<Result<CaseView>> {
  const left = leave(parts, id, text)
  if (left.kind === 'error') return left
  tellCases(parts)
  const answer = await parts.deps.crm.call('addCase', caseInput(text, sessionId), { signal })
  if (parts.life.aborted) return failed(CLOSED)
  const outcome = caseOutcome(caseReply(answer), sessionId !== null)
  const result = noted(parts, outcome, () => settle(parts, id, left.value, answer, outcome))
  if (result.kind === 'error' && result.error.kind === 'signedOut' && text.callId !== null) {
    const at = new Date(parts.deps.clock.now()).toISOString()
    parts.book.update(text.callId, (now) => droppedByCrm(now, at))
  }
  tellCases(parts)
  return result
}

/** What stood before, should the CRM certainly have done nothing. */
type Left = { readonly replaced: Pick<KeptCase, 'id' | 'step'> | null }

/** Writes down that it goes; the case whose words these are is done with by that. */
function leave({ cases, deps }: CaseParts, id: number, text: CaseText): Result<Left> {
  const { whoIsHere } = deps.settings()
  return writtenDown(deps.log, () =>
    cases.durably((): Result<Left> => {
      const draft = cases.find(id)
      if (draft === undefined) return invalid(NO_CASE)
      const replaced = draft.replaces === null ? undefined : cases.find(draft.replaces)
      if (replaced !== undefined && whoIsHere === '') return invalid(NO_NAME)
      if (replaced !== undefined && !mayGoAgain(replaced.step)) return invalid(SETTLED_MEANWHILE)
      const line = { mark: 'note', text: `Sent by ${whoIsHere || 'nobody named'}` } as const
      const goes =
        cases.keep(id, text) && cases.move(id, ['draft'], 'sending', { ...line, person: whoIsHere })
      if (!goes) return invalid(SETTLED_MEANWHILE)
      if (replaced === undefined) return ok({ replaced: null })
      cases.move(replaced.id, [replaced.step], 'sentAgain', {
        mark: 'note',
        text: `Sent again by ${whoIsHere}`,
      })
      return ok({ replaced: { id: replaced.id, step: replaced.step } })
    }),
  )
}

/** What the disk does not take is told at once: nothing else will, and it is not to be done again. */
function noted(
  { deps }: CaseParts,
  outcome: CaseOutcome,
  work: () => Result<CaseView>,
): Result<CaseView> {
  try {
    return work()
  } catch (error) {
    deps.log.error('what became of a case was not written down', { error: String(error) })
    return invalid(notNoted(outcome))
  }
}

/** Where an answer may still find a case: a second desk on this folder takes it for unknown. */
const OUT: readonly CaseStep[] = ['sending', 'unknown']

function settle(
  parts: CaseParts,
  id: number,
  left: Left,
  answer: CrmAnswer<'addCase'>,
  outcome: CaseOutcome,
): Result<CaseView> {
  const { cases } = parts
  switch (outcome.kind) {
    case 'stored': {
      const { ref, key, code } = outcome
      const to = code === NO_DOCUMENT ? 'noDocument' : 'stored'
      cases.durably(() => cases.move(id, OUT, to, { ...storedLine(outcome), ref, key }))
      break
    }
    case 'unknown':
      cases.durably(() => cases.move(id, ['sending'], 'unknown', UNKNOWN_LINE))
      break
    default: {
      const failure = failureOf(answer, outcome.kind === 'signedOut')
      cases.durably(() => backToDraft(parts, id, left, failure))
      return failed(failure)
    }
  }
  const kept = cases.find(id)
  return kept === undefined ? invalid(NO_CASE) : ok(caseView(cases, kept))
}

function backToDraft({ cases }: CaseParts, id: number, { replaced }: Left, why: Failure): void {
  const fields = 'fields' in why ? Object.values(why.fields) : []
  cases.move(id, OUT, 'draft', { mark: 'failed', text: [why.message, ...fields].join(' ') })
  if (replaced === null) return
  cases.move(replaced.id, ['sentAgain'], replaced.step, {
    mark: 'note',
    text: 'That was refused; it stands as before',
  })
}

/** A refusal by the form's names, or that the customer has to be signed in again. */
function failureOf(answer: CrmAnswer<'addCase'>, isSignedOut: boolean): Failure {
  if (isSignedOut || answer.kind === 'ok') return { kind: 'signedOut', message: SIGNED_OUT }
  return refusedFields(answer.error, FORM_OF_CASE, MEND)
}

const CLOSED: Failure = {
  kind: 'cancelled',
  message: 'The desk was closed before an answer came. The case stands as unknown.',
}
