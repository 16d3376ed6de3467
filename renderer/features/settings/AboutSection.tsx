import { Facts } from './Facts.tsx'
import { Section, SettingsCard } from './Section.tsx'
import { useAbout } from './useAbout.ts'

/** Settings > About. */
export function AboutSection() {
  const about = useAbout()
  return (
    <Section title="About" lead="SalesSystemCRM Desk, the staff’s app for SalesSystemCRM.">
      <SettingsCard>
        <Facts
          facts={[
            ['Version', about?.version ?? '…'],
            ['Electron', about?.electron ?? '…'],
            ['Chromium', about?.chrome ?? '…'],
            ['Node', about?.node ?? '…'],
          ]}
        />
      </SettingsCard>
    </Section>
  )
}
