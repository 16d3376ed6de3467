import { type CustomerValues, customerField } from '../../../../shared/domain/customerFields.ts'
import type { FormUi } from '../../../api/customerForm.ts'

const MOST_NAMED = 4

/** What staff call the fields that were changed. */
export const labelsOf = (changes: CustomerValues): string[] =>
  Object.keys(changes).map((name) => customerField(name).label)

/** A few names, and how many more there are. */
export const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`

/** Why there is nothing to save just now, or null. */
export function whyNot(
  isBusy: boolean,
  isMissing: boolean,
  names: readonly string[],
): string | null {
  if (isBusy) return 'On its way to the CRM.'
  if (isMissing) return 'Being read from the CRM.'
  return names.length === 0 ? 'Nothing was changed.' : null
}

/** What is said beside the button that saves. */
export function saidOf(kind: FormUi['kind'], isBusy: boolean, names: readonly string[]): string {
  if (isBusy) return 'On its way to the CRM.'
  if (kind === 'new') return 'They are on the line at once. The CRM keeps the password to itself.'
  return names.length === 0
    ? 'Only what you change is sent.'
    : `To be sent: ${listed(names)}. Nothing else is touched.`
}
