import { Facts } from './Facts.tsx'
import { Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { Switch } from './Switch.tsx'
import { useConnection } from './useConnection.ts'

const FACTS = [
  [
    'Card numbers',
    'Sent once to the CRM, then wiped. Only the last four digits stand in the record of an order.',
  ],
  [
    'Security code',
    'Never kept, not even for a second try. The rest of a refused card is, for a minute, on its call.',
  ],
  ['Customers’ passwords', 'In the memory of this computer until the call ends. Never on disk.'],
  [
    'Wiping',
    'When the form closes, the call changes, the computer is locked, or nobody typed for 60 seconds.',
  ],
] as const

const wordsKept = (isSealed: boolean): string =>
  isSealed
    ? 'What cases, reminders and added activities say, and of whom, is sealed by this computer too.'
    : 'What cases, reminders and added activities say, and of whom, is kept until the desk closes. That there were some is kept.'

/** Settings > Security. */
export function SecuritySection() {
  const sealing = useConnection()?.sealing
  return (
    <Section title="Security" lead="What the desk keeps, and what it never keeps.">
      <SettingsCard>
        <Facts
          facts={[
            ['API key', sealing?.detail ?? '…'],
            ['Names and words', sealing === undefined ? '…' : wordsKept(sealing.isSealed)],
            ...FACTS,
          ]}
        />
      </SettingsCard>
      <SettingsLoader>
        {(settings, change) => (
          <SettingsCard>
            <Switch
              label="Wipe the card form when the desk loses the focus"
              hint="Safer in an open office. Everything else that was typed stays."
              isOn={settings.wipeCardOnBlur}
              onTurn={(wipeCardOnBlur) => change({ wipeCardOnBlur })}
            />
          </SettingsCard>
        )}
      </SettingsLoader>
    </Section>
  )
}
