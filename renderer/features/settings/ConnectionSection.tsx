import { useCallback } from 'react'
import { ask } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { ConnectionForm } from './ConnectionForm.tsx'
import { LearnedCard } from './LearnedCard.tsx'
import { Actions, Note, Section, SettingsCard } from './Section.tsx'
import { SettingsLoader } from './SettingsLoader.tsx'
import { useConnection } from './useConnection.ts'
import { WaitsCard } from './WaitsCard.tsx'

const LEAD =
  'Where your CRM is, and the key it gave you. The key is sealed by this computer and is never shown again.'

/** Settings > Connection. */
export function ConnectionSection() {
  const connection = useConnection()
  const switching = useAction(
    useCallback(
      (mode: 'live' | 'training') => ask((desk) => desk.connection.switchTo({ mode })),
      [],
    ),
  )
  if (connection === null) {
    return (
      <Section title="Connection" lead={LEAD}>
        <Skeleton height={300} />
      </Section>
    )
  }
  const isTraining = connection.mode === 'training'
  return (
    <Section title="Connection" lead={LEAD}>
      <ConnectionForm connection={connection} />
      <SettingsCard>
        <Actions>
          <Note>
            {isTraining
              ? 'The desk is in training now. Orders go to the training CRM, not to yours.'
              : 'The desk works with your CRM now. Orders and cards are real.'}
          </Note>
          <span style={{ marginLeft: 'auto' }}>
            <Button
              reason={reasonAgainstSwitch(isTraining, connection.hasKey, connection.endpoint)}
              onClick={() => void switching.run(isTraining ? 'live' : 'training')}
            >
              {isTraining ? 'Work with this CRM' : 'Go to training'}
            </Button>
          </span>
        </Actions>
        <ErrorAlert failure={switching.failure} />
      </SettingsCard>
      <SettingsLoader>
        {(settings, change) => (
          <>
            <WaitsCard settings={settings} onChange={change} />
            <LearnedCard
              version={`${settings.longestExecutionSeconds} ${settings.listLagSeconds}`}
            />
          </>
        )}
      </SettingsLoader>
    </Section>
  )
}

const reasonAgainstSwitch = (isTraining: boolean, hasKey: boolean, endpoint: string) =>
  isTraining && (!hasKey || endpoint === '') ? 'Save an end point and an API key first.' : null
