import { useSettings } from '../../api/status.ts'
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
  [
    'Wiping',
    'When the form closes, the call changes, the computer is locked, or nobody typed for 60 seconds.',
  ],
] as const

const wordsKept = (isSealed: boolean): string =>
  isSealed
    ? 'What cases, reminders and added activities say, and of whom, is sealed by this computer too.'
    : 'What cases, reminders and added activities say, and of whom, is kept until the desk closes. That there were some is kept.'

const NOT_KEPT =
  'In the memory of this computer until the call ends. Never on disk. The customer stays signed in for the next call, until the CRM ends that.'
const KEPT =
  'Sealed like the API key once they were right, used by the desk to sign in, shown to nobody. Forgetting a customer removes theirs.'

/** Settings > Security. */
export function SecuritySection() {
  const sealing = useConnection()?.sealing
  const keepsPasswords = useSettings()?.keepPasswords === true
  return (
    <Section title="Security" lead="What the desk keeps, and what it never keeps.">
      <SettingsCard>
        <Facts
          facts={[
            ['API key', sealing?.detail ?? '…'],
            ['Names and words', sealing === undefined ? '…' : wordsKept(sealing.isSealed)],
            ['Customers’ passwords', keepsPasswords ? KEPT : NOT_KEPT],
            ...FACTS,
          ]}
        />
      </SettingsCard>
      <SettingsLoader>
        {(settings, change) => (
          <SettingsCard>
            <Switch
              label="Keep customers’ passwords on this computer"
              hint="Only where the office has allowed it. Somebody chosen in Find customer is then signed in at once. Turning it off removes all that are kept."
              isOn={settings.keepPasswords}
              onTurn={(keepPasswords) => change({ keepPasswords })}
            />
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
