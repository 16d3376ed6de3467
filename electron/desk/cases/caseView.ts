import type { CaseRow, CaseView } from '../../../shared/desk/cases.ts'
import { caseChip } from '../../../shared/domain/caseSteps.ts'
import type { CaseBook, KeptCase } from './caseBook.ts'

const BEGINNING = 200

/** A case as a row of the list. */
export const caseRow = ({ id, step, ref, key, at, person, text }: KeptCase): CaseRow => ({
  id,
  step,
  state: caseChip[step],
  ref,
  key,
  customer: [text.firstName, text.lastName].filter(Boolean).join(' ') || text.email,
  subject: text.subject,
  message: text.message.slice(0, BEGINNING).replace(/\s+/g, ' ').trim(),
  at,
  person,
})

/** A case, whole. */
export const caseView = (book: CaseBook, kept: KeptCase): CaseView => ({
  ...caseRow(kept),
  text: kept.text,
  steps: book.log(kept.id),
  replaces: kept.replaces,
})

const IN_CRM: readonly string[] = ['stored', 'noDocument', 'arrived']

/** Which cases a filter of the list lets through. */
export function passesState(
  { step }: KeptCase,
  state: 'all' | 'drafts' | 'inCrm' | 'unknown',
): boolean {
  switch (state) {
    case 'all':
      return true
    case 'drafts':
      return step === 'draft'
    case 'inCrm':
      return IN_CRM.includes(step)
    default:
      return step === 'unknown'
  }
}

/** Whether every word typed is somewhere in the case. */
export function hasWords({ ref, key, person, text, step }: KeptCase, typed: string): boolean {
  const { firstName, lastName, email, subject, message } = text
  const all = [ref, key, person, firstName, lastName, email, subject, message, caseChip[step].word]
  const hay = all.join(' ').toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word))
}
