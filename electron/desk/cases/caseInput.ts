import type { MethodInput } from '../../../shared/crm/index.ts'
import type { CaseField, CaseText } from '../../../shared/domain/caseChecks.ts'
import type { CaseReply } from '../../../shared/domain/caseOutcome.ts'
import type { CrmAnswer } from '../../crm/answer.ts'

/** The CRM's names and the form's, in one place. */
export const FORM_OF_CASE: Readonly<Record<string, CaseField>> = {
  client_firstname: 'firstName',
  client_lastname: 'lastName',
  client_email: 'email',
  case_subject: 'subject',
  case_message: 'message',
  email_template: 'template',
}

/** What goes to the CRM: in the session of a signed-in customer, or with name and e-mail. */
export function caseInput(text: CaseText, sessionId: string | null): MethodInput<'addCase'> {
  const who =
    sessionId === null
      ? {
          client_firstname: text.firstName.trim(),
          client_lastname: text.lastName.trim(),
          client_email: text.email.trim(),
        }
      : { session_id: sessionId }
  const template = text.template.trim()
  return {
    ...who,
    case_subject: text.subject.trim(),
    case_message: text.message,
    ...(template === '' ? {} : { email_template: Number(template) }),
  }
}

const BUSY = 9050
const SIGNED_OUT = 1501

/** The client's answer as far as it tells what became of the case. */
export function caseReply(answer: CrmAnswer<'addCase'>): CaseReply {
  if (answer.kind === 'ok') {
    const { error_code, case_ref, case_key, error_invalid } = answer.value
    return {
      kind: 'answered',
      code: error_code ?? null,
      ref: case_ref,
      key: case_key,
      invalid: error_invalid,
    }
  }
  const { error } = answer
  switch (error.kind) {
    case 'refused':
      return { kind: 'answered', code: error.code, invalid: error.fields }
    case 'notAllowed':
      return { kind: 'answered', code: error.code, invalid: {} }
    case 'signedOut':
      return { kind: 'answered', code: SIGNED_OUT, invalid: {} }
    case 'busy':
      return { kind: 'answered', code: BUSY, invalid: {} }
    case 'timedOut':
    case 'unreadable':
    case 'unknownOutcome':
      return { kind: 'lost' }
    default:
      return { kind: 'notSent' }
  }
}
