import type { CustomerValues } from '../../../../shared/domain/customerFields.ts'
import { customerProblems } from '../../../../shared/domain/customerHints.ts'
import type { Failure } from '../../../../shared/result.ts'
import type { DeskDeps } from '../../deps.ts'
import { NO_NAME } from '../../settling/persons.ts'
import type { ConsentBook } from './consentBook.ts'

/** Why fields cannot be sent, or null: what has a type, and a consent that nobody gives their name to. */
export function formFault(
  { settings }: Pick<DeskDeps, 'settings'>,
  values: CustomerValues,
): Failure | null {
  const isNameless = values.dataProtect === 'Y' && settings().whoIsHere === ''
  const fields = { ...customerProblems(values), ...(isNameless ? { dataProtect: NO_NAME } : {}) }
  const [message] = Object.values(fields)
  return message === undefined ? null : { kind: 'invalid', message, fields }
}

/**
 * Notes what was said about consent; the CRM has it already, so a full disk is told, not refused,
 * and so is a customer of whom the CRM told no number.
 */
export function noteConsents(
  { deps, consents }: NotingParts,
  contactRef: string | undefined,
  changes: CustomerValues,
): void {
  if (contactRef === undefined) {
    if (Object.keys(changes).length > 0) deps.notify(NOT_NOTED)
    return
  }
  try {
    consents.note(contactRef, changes, deps.settings().whoIsHere)
  } catch (error) {
    deps.log.error('a consent was not written down', { error: String(error) })
    deps.notify(NOT_NOTED)
  }
}

type NotingParts = {
  readonly deps: Pick<DeskDeps, 'settings' | 'log' | 'notify'>
  readonly consents: ConsentBook
}

const NOT_NOTED =
  'The CRM has the customer’s consent, but this desk could not note who recorded it. Write it down on paper.'
