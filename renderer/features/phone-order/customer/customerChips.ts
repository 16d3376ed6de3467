import type { CustomerView } from '../../../../shared/desk/customers.ts'
import type { MenuView } from '../../../../shared/desk/menus.ts'
import type { ChipTone } from '../../../components/Chip.tsx'

const VAT_WORDS: Readonly<Record<'Y' | 'N' | 'R', { word: string; tone: ChipTone }>> = {
  Y: { word: 'VAT charged', tone: 'neutral' },
  N: { word: 'No VAT', tone: 'warn' },
  R: { word: 'Reverse charge', tone: 'warn' },
}

/** What the till has to know of a customer, in a word each. */
export function customerChips(
  customer: CustomerView,
  teams: MenuView['values'],
): { word: string; tone: ChipTone }[] {
  const { taxable, currency } = customer
  const team = teams.find(({ code }) => code === customer.team)?.name ?? customer.team
  const chips = taxable === null ? [] : [VAT_WORDS[taxable]]
  if (currency !== '' && currency !== 'GBP') chips.push({ word: currency, tone: 'info' })
  if (team !== '') chips.push({ word: team, tone: 'neutral' })
  return chips
}
