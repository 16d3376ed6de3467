import { FIRST_DIGITS } from './cardNumber.ts'
import { emailHint } from './contactChecks.ts'

/** A case as typed: for the customer of a call, or for whoever has this name and address. */
export type CaseText = {
  /** The call whose customer it is for; null for name and e-mail. */
  callId: string | null
  /** The customer's number in the CRM, where the call has named one. */
  contactRef: string | null
  firstName: string
  lastName: string
  email: string
  subject: string
  message: string
  /** The number of the document the CRM is to answer with, as typed; empty for none. */
  template: string
}

/** A field of the form. */
export type CaseField = Exclude<keyof CaseText, 'callId' | 'contactRef'>

/** What has to be mended before a case is sent, by field; empty when it is complete. */
export function caseChecks(text: CaseText): Partial<Record<CaseField, string>> {
  const problems: Partial<Record<CaseField, string | null>> = {
    ...(text.callId === null ? whoChecks(text) : {}),
    subject: text.subject.trim() === '' ? 'What is it about?' : null,
    message: text.message.trim() === '' ? 'Write the message.' : null,
    template: templateHint(text.template),
  }
  const found = Object.entries(problems).filter(([, problem]) => problem !== null)
  return Object.fromEntries(found) as Partial<Record<CaseField, string>>
}

const whoChecks = ({ firstName, lastName, email }: CaseText) => ({
  firstName: firstName.trim() === '' ? 'Type the first name.' : null,
  lastName: lastName.trim() === '' ? 'Type the last name.' : null,
  email: email.trim() === '' ? 'Type the e-mail address.' : emailHint(email),
})

/** What looks wrong about a document's number, or null. */
export const templateHint = (template: string): string | null =>
  /^([1-9]\d{0,8})?$/.test(template.trim()) ? null : 'A document has a whole number, such as 3.'

/** Whether a draft holds nothing that anybody would miss. */
export const isBlankCase = ({ subject, message }: Pick<CaseText, 'subject' | 'message'>): boolean =>
  subject.trim() === '' && message.trim() === ''

const TYPED: readonly CaseField[] = ['firstName', 'lastName', 'email', 'subject', 'message']

/** Whether somebody may be typing a card number into one of these fields. */
export const mayHoldCard = (text: CaseText): boolean =>
  TYPED.some((field) => mayBecomeCard(text[field]))

const BEGUN = 9
const RUN = /\d+(?:[\s.\-–—_/]{1,3}\d+)*/g

/**
 * Whether a card number may be on its way into this text. While somebody types, such a text is not
 * written to the disk: of a card not even the first figures may lie there (money.md, "Cards").
 */
export function mayBecomeCard(text: string): boolean {
  const runs = text.normalize('NFKC').match(RUN) ?? []
  return runs.some((run) => {
    const groups = run.match(/\d+/g) ?? []
    return groups.some((_, from) => {
      const digits = groups.slice(from).join('')
      return digits.length >= BEGUN && FIRST_DIGITS.test(digits)
    })
  })
}
