import { useStatus } from '../../api/status.ts'
import { Choice } from '../../components/Choice.tsx'
import { Facts } from './Facts.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { useAbout } from './useAbout.ts'

const STOCK_EVERY = [
  { code: 'never', name: 'Never' },
  { code: 'quarter', name: '15 minutes' },
  { code: 'half', name: '30 minutes' },
  { code: 'hour', name: 'Hour' },
  { code: 'fourHours', name: '4 hours' },
] as const

const FORGET_AFTER = [
  { code: 'never', name: 'Never' },
  { code: 'fiveYears', name: '5 years' },
  { code: 'twoYears', name: '2 years' },
  { code: 'year', name: 'A year' },
  { code: 'halfYear', name: 'Half a year' },
] as const

/** Settings > Data: who works here, and what is kept where. */
export function DataSection() {
  const about = useAbout()
  const products = useStatus((status) => status?.stock.products)
  return (
    <Section title="Data" lead="Who works at this desk, and what is kept on this computer.">
      <SettingsLoader>
        {(settings, change) => (
          <>
            <PeopleCard settings={settings} onChange={change} />
            <SettingsCard>
              <Choice
                label="Forget customers who were not served for"
                hint="Whom this desk knows, with their settled cases and activities. Looked at when the desk starts and every day; what is forgotten does not come back."
                value={settings.forgetAfter}
                options={FORGET_AFTER}
                onPick={(forgetAfter) => change({ forgetAfter })}
              />
            </SettingsCard>
            <SettingsCard>
              <Choice
                label="Refresh stock every"
                hint="Counted from the end of the last refresh. It is refreshed when the desk starts, too, and whenever somebody asks."
                value={settings.stockEvery}
                options={STOCK_EVERY}
                onPick={(stockEvery) => change({ stockEvery })}
              />
            </SettingsCard>
          </>
        )}
      </SettingsLoader>
      <SettingsCard>
        <Facts
          facts={[
            ['Folder', about?.dataFolder ?? '…'],
            ['Products', products?.toLocaleString('en-GB') ?? '…'],
            ['Each CRM apart', 'Every connection has its own folder; training has its own too.'],
          ]}
        />
      </SettingsCard>
    </Section>
  )
}
