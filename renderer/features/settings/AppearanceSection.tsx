import { Choice } from '../../components/Choice.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { Columns, Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { WorkCard } from './WorkCard.tsx'

const THEMES = [
  { code: 'system', name: 'As the computer' },
  { code: 'light', name: 'Light' },
  { code: 'dark', name: 'Dark' },
] as const

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({ code: zone, name: zone }))

/** Settings > Appearance. */
export function AppearanceSection() {
  return (
    <Section
      title="Appearance"
      lead="How the desk looks, which clock it shows, and when people here work."
    >
      <SettingsLoader>
        {(settings, change) => (
          <>
            <SettingsCard>
              <Choice
                label="Colours"
                value={settings.theme}
                options={THEMES}
                onPick={(theme) => change({ theme })}
              />
              <Columns>
                <SelectField
                  label="Time zone"
                  none="The computer’s own"
                  options={ZONES}
                  value={settings.timeZone}
                  onPick={(timeZone) => change({ timeZone })}
                />
              </Columns>
            </SettingsCard>
            <WorkCard settings={settings} onChange={change} />
          </>
        )}
      </SettingsLoader>
    </Section>
  )
}
