import type { CaseView } from '../../../shared/desk/cases.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { type CaseText, isBlankCase, mayHoldCard } from '../../../shared/domain/caseChecks.ts'
import { mayBeSaid, mayGoAgain } from '../../../shared/domain/caseSteps.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { NO_NAME } from '../settling/persons.ts'
import { writtenDown } from '../writtenDown.ts'
import { beginText } from './beginText.ts'
import type { KeptCase } from './caseBook.ts'
import { type CaseParts, tellCases } from './caseParts.ts'
import { caseRow, caseView, hasWords, passesState } from './caseView.ts'
import { NO_CASE, SETTLED_MEANWHILE } from './caseWords.ts'
import { sendCase } from './sendCase.ts'

/** What staff may do about cases. */
export function caseHandlers(parts: CaseParts): DeskHandlers['cases'] {
  const { cases, deps, book } = parts
  const viewOf = (id: number): Result<CaseView> => {
    const kept = cases.find(id)
    return kept === undefined ? invalid(NO_CASE) : ok(caseView(cases, kept))
  }
  const change = <T>(work: () => Result<T>): Result<T> => {
    const result = writtenDown(deps.log, () => cases.durably(work))
    tellCases(parts)
    return result
  }

  return {
    counts: () => ok(cases.counts()),
    list: ({ text, state, skip, limit }) => {
      const all = cases.all()
      const found = all.filter((kept) => passesState(kept, state) && hasWords(kept, text))
      const rows = found.slice(skip, skip + limit).map(caseRow)
      return ok({ rows, count: found.length, all: all.length })
    },
    read: ({ id }) => viewOf(id),
    begin: ({ callId }) =>
      change(() => {
        const text = beginText(callId === null ? undefined : book.get(callId))
        const begun = cases.all().find((kept) => isSameDraft(kept, text))
        if (begun !== undefined && isBlankCase(begun.text)) cases.keep(begun.id, text)
        return viewOf(begun?.id ?? cases.begin(text, deps.settings().whoIsHere))
      }),
    keep: ({ id, text, isTyping }) => {
      if (isTyping && mayHoldCard(text)) return ok(null)
      const kept = writtenDown(deps.log, () => (cases.keep(id, text) ? ok(null) : invalid(NO_CASE)))
      if (!isTyping) tellCases(parts)
      return kept
    },
    discard: ({ id }) => change(() => (cases.discard(id) ? ok(null) : invalid(SETTLED_MEANWHILE))),
    send: ({ id, text }) => sendCase(parts, id, text),
    say: ({ id, hasArrived, ref, note }) =>
      change(() => {
        const kept = cases.find(id)
        const { whoIsHere } = deps.settings()
        if (whoIsHere === '') return invalid(NO_NAME)
        if (kept === undefined || !mayBeSaid(kept.step)) return invalid(SETTLED_MEANWHILE)
        const words = hasArrived ? 'Arrived, as a person saw' : 'Not arrived, as a person saw'
        cases.move(id, [kept.step], hasArrived ? 'arrived' : 'notArrived', {
          mark: 'note',
          text: `${words}. ${whoIsHere}: ${note.trim()}`,
          ref: hasArrived && ref !== '' ? ref : null,
        })
        return viewOf(id)
      }),
    again: ({ id, note }) =>
      change(() => {
        const kept = cases.find(id)
        const { whoIsHere } = deps.settings()
        if (whoIsHere === '') return invalid(NO_NAME)
        if (kept === undefined || !mayGoAgain(kept.step)) return invalid(SETTLED_MEANWHILE)
        cases.note(id, {
          mark: 'note',
          text: `To be sent again. ${whoIsHere}: ${note.trim()}`,
        })
        const begun = cases.all().find((one) => one.step === 'draft' && one.replaces === id)
        return viewOf(begun?.id ?? cases.begin(textAgain(parts, kept), whoIsHere, id))
      }),
  }
}

/** The words again; a call that is over leaves name and e-mail to send them by. */
function textAgain({ book }: CaseParts, { text }: KeptCase): CaseText {
  const isHere = text.callId !== null && book.get(text.callId) !== undefined
  return isHere ? text : { ...text, callId: null, contactRef: null }
}

/** A draft to go on with: the one for this customer on this call, or any that holds nothing yet. */
const isSameDraft = ({ step, replaces, text }: KeptCase, wanted: CaseText): boolean =>
  step === 'draft' &&
  replaces === null &&
  (isBlankCase(text) ||
    (wanted.callId !== null &&
      text.callId === wanted.callId &&
      text.contactRef === wanted.contactRef))
