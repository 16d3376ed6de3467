import { countryName } from '../../../../shared/domain/countries.ts'
import {
  type CustomerField,
  type CustomerFieldName,
  customerField,
} from '../../../../shared/domain/customerFields.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import type { Option } from '../../../components/SelectField.tsx'
import { optionsOf } from './options.ts'
import { useFieldMenu } from './useFieldMenu.ts'

/** How the values of a field are said in a sentence. */
export type ValueWords = {
  readonly label: string
  /** What it was or is: `empty`, `“14 Quayside Row”`, `“Reverse charge”`, `24 Nov 2026`. */
  readonly told: (value: string) => string
  /** What somebody did here: `you typed “2 Harbour View”`, `you emptied it`. */
  readonly done: (value: string) => string
}

/** The words for a field, its choices by the names that the form shows. */
export const useValueWords = (name: CustomerFieldName): ValueWords => {
  const field = customerField(name)
  return valueWords(field, useFieldMenu(field))
}

/** The same, with the CRM's menu of it at hand. */
export function valueWords(
  { kind, label }: Pick<CustomerField, 'kind' | 'label'>,
  menu: readonly Option[],
): ValueWords {
  const told = (value: string) => (value === '' ? 'empty' : shown(kind, menu, value))
  const did = IS_CHOSEN.has(kind) ? 'chose' : 'typed'
  return {
    label,
    told,
    done: (value) => (value === '' ? 'you emptied it' : `you ${did} ${told(value)}`),
  }
}

const IS_CHOSEN: ReadonlySet<CustomerField['kind']> = new Set([
  'menu',
  'country',
  'currency',
  'taxable',
  'yesNo',
])

function shown(kind: CustomerField['kind'], menu: readonly Option[], value: string): string {
  switch (kind) {
    case 'yesNo':
      return value === 'Y' ? 'yes' : 'no'
    case 'day':
      return formatDay(value)
    case 'country':
      return `“${countryName(value) ?? value}”`
    case 'menu':
    case 'currency':
    case 'taxable':
      return `“${optionsOf(kind, menu, value).find(({ code }) => code === value)?.name ?? value}”`
    default:
      return `“${value}”`
  }
}
