import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { oneLine } from '../../../../shared/domain/plainText.ts'
import type { AddingBook } from '../adding/addingBook.ts'
import { SUBJECT_LENGTH } from '../readActivity.ts'

/**
 * Whom a call of the sheet is with, by their customer number; empty where nobody knows. The CRM does
 * not tell: it is known of what was added here for a signed-in customer. A CRM that was set up anew
 * counts its references from the beginning, so the subject has to be that one's, too.
 */
export function whoseCall(
  addingBook: Pick<AddingBook, 'byRef'>,
  { key, subject }: Pick<ActivityItem, 'key' | 'subject'>,
): string {
  const added = addingBook.byRef(key)
  if (added === undefined || oneLine(added.text.subject, SUBJECT_LENGTH) !== subject) return ''
  return added.contactRef
}
