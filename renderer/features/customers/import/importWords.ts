import type { ImportPreview, ImportState } from '../../../../shared/desk/importPeople.ts'
import type { ImportField } from '../../../../shared/domain/people/importFields.ts'
import type { ChipTone } from '../../../components/Chip.tsx'

/** What a column may hold, in the order it is asked for. */
export const FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  firstName: 'First name',
  lastName: 'Last name',
  name: 'Both names in one',
  title: 'Title',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile',
  address1: 'Address 1',
  address2: 'Address 2',
  address3: 'Address 3',
  deliveryState: 'State',
  postcode: 'Postcode',
  country: 'Country',
  contactRef: 'Customer number',
}

/** What becomes of a row, in a word. */
export const STATE_WORDS: Readonly<Record<ImportState, { word: string; tone: ChipTone }>> = {
  new: { word: 'New', tone: 'good' },
  known: { word: 'Known here', tone: 'info' },
  twice: { word: 'Twice in the file', tone: 'neutral' },
  unusable: { word: 'Not usable', tone: 'warn' },
}

const people = (count: number): string =>
  count === 1 ? '1 customer' : `${count.toLocaleString('en-GB')} customers`

/** What the button does. */
export function takeWords({ counts }: Pick<ImportPreview, 'counts'>, isFilling: boolean): string {
  if (isNobody(counts, isFilling)) return 'Import customers'
  if (counts.new > 0 || !isFilling) return `Import ${people(counts.new)}`
  return `Fill in ${people(counts.known)}`
}

/** Whether nothing would become of any row. */
export const isNobody = (counts: ImportPreview['counts'], isFilling: boolean): boolean =>
  counts.new === 0 && (counts.known === 0 || !isFilling)

/** What is said beside the button: the next step, where no row can be used yet. */
export const saidOf = (counts: ImportPreview['counts']): string =>
  counts.new + counts.known + counts.twice === 0
    ? 'No row can be used yet. Say which column holds the name, the company or the e-mail address.'
    : 'They are kept sealed on this computer; the CRM is not told of them.'

/** What was done. */
export function takenWords({ added, filled }: { added: number; filled: number }): string {
  const more = filled === 0 ? '' : `, ${people(filled)} filled in`
  return `${people(added)} imported${more}.`
}
