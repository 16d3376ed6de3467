import { useStatus } from '../../api/status.ts'
import { Facts } from './Facts.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { useAbout } from './useAbout.ts'

/** Settings > Data: who works here, and what is kept where. */
export function DataSection() {
  const about = useAbout()
  const status = useStatus()
  return (
    <Section title="Data" lead="Who works at this desk, and what is kept on this computer.">
      <SettingsLoader>
        {(settings, change) => <PeopleCard settings={settings} onChange={change} />}
      </SettingsLoader>
      <SettingsCard>
        <Facts
          facts={[
            ['Folder', about?.dataFolder ?? '…'],
            ['Products', status === null ? '…' : status.stock.products.toLocaleString('en-GB')],
            ['Each CRM apart', 'Every connection has its own folder; training has its own too.'],
          ]}
        />
      </SettingsCard>
    </Section>
  )
}
