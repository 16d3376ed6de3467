import { countries } from '../../../../shared/domain/countries.ts'
import type { CustomerKind } from '../../../../shared/domain/customerFields.ts'
import type { Option } from '../../../components/SelectField.tsx'

const VAT: readonly Option[] = [
  { code: 'Y', name: 'Charged' },
  { code: 'N', name: 'Not charged' },
  { code: 'R', name: 'Reverse charge' },
]

let currencies: readonly Option[] | undefined

function allCurrencies(): readonly Option[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'currency' })
  currencies ??= Intl.supportedValuesOf('currency').map((code) => ({
    code,
    name: `${code}, ${names.of(code) ?? code}`,
  }))
  return currencies
}

/** What can be chosen for a kind of field; a value that is in no list stays, as the CRM has it. */
export function optionsOf(
  kind: CustomerKind,
  menu: readonly Option[],
  value: string,
): readonly Option[] {
  const options =
    kind === 'country'
      ? countries()
      : kind === 'currency'
        ? allCurrencies()
        : kind === 'taxable'
          ? VAT
          : menu
  const isThere = value === '' || options.some(({ code }) => code === value)
  return isThere ? options : [{ code: value, name: value }, ...options]
}
