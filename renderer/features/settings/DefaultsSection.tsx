import { useMenu } from '../../api/queries.ts'
import { Choice } from '../../components/Choice.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { Columns, Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { Switch } from './Switch.tsx'

const PAYMENTS = [
  { code: 'quote', name: 'Quote, no payment' },
  { code: 'card', name: 'Card now' },
  { code: 'other', name: 'Other method' },
] as const

const CARD_MODES = [
  { code: 'withOrder', name: 'Together with the order' },
  { code: 'afterOrder', name: 'After the order exists' },
] as const

const VAT_POLICIES = [
  { code: 'line_half_up', name: 'Each line, nearest penny' },
  { code: 'rate_total_half_up', name: 'Each rate, nearest penny' },
  { code: 'rate_total_down', name: 'Each rate, down to the penny' },
  { code: 'unit_half_up', name: 'Each piece, nearest penny' },
] as const

const PACK_BASES = [
  { code: 'units', name: 'Pieces in each' },
  { code: 'nested', name: 'The next smaller unit in each' },
] as const

/** Settings > Defaults: what a new order begins with, and how estimates are reckoned. */
export function DefaultsSection() {
  const locations = useMenu('stock_location')
  return (
    <Section title="Defaults" lead="What a new order begins with, and how the desk estimates.">
      <SettingsLoader>
        {(settings, change) => (
          <SettingsCard>
            <Choice
              label="Payment at checkout"
              value={settings.paymentDefault}
              options={PAYMENTS}
              onPick={(paymentDefault) => change({ paymentDefault })}
            />
            <Choice
              label="A card is charged"
              hint="Together: one call to the CRM, and a declined card leaves a quote. After: the order is made first, then the card is charged on it."
              value={settings.cardMode}
              options={CARD_MODES}
              onPick={(cardMode) => change({ cardMode })}
            />
            <Choice
              label="VAT estimates are rounded"
              hint="Only for our estimate. The CRM’s own VAT is what counts."
              value={settings.vatPolicy}
              options={VAT_POLICIES}
              onPick={(vatPolicy) => change({ vatPolicy })}
            />
            <Choice
              label="The CRM’s case, layer and pallet figures mean"
              value={settings.packBasis}
              options={PACK_BASES}
              onPick={(packBasis) => change({ packBasis })}
            />
            <Columns>
              <SelectField
                label="This desk sells from"
                none="Wherever the CRM chooses"
                options={locations}
                value={settings.location}
                onPick={(location) => change({ location })}
              />
            </Columns>
            <Switch
              label="A quote that comes back unpaid counts as a declined card"
              hint="Only if your CRM answers a declined card without a code. Ask who runs it."
              isOn={settings.declinedWithoutCode}
              onTurn={(declinedWithoutCode) => change({ declinedWithoutCode })}
            />
          </SettingsCard>
        )}
      </SettingsLoader>
    </Section>
  )
}
