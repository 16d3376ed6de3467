import { Lock, LockOpen } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { ConnectionView } from '../../../shared/desk/connection.ts'
import { ask } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { Button } from '../../components/Button.tsx'
import { Chip } from '../../components/Chip.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ApiKeyField } from './ApiKeyField.tsx'
import { askedBy, type ConnectionDraft, draftOf } from './connectionDraft.ts'
import { HeaderFields } from './HeaderFields.tsx'
import { Actions, Columns, SettingsCard } from './Section.tsx'
import { StepList } from './StepList.tsx'
import { useConnectionTest } from './useConnectionTest.ts'

/** End point, key and test customer, and what the test of them learned. */
export function ConnectionForm({ connection }: { connection: ConnectionView }) {
  const [draft, setDraft] = useState(() => draftOf(connection))
  const change = (part: Partial<ConnectionDraft>) => setDraft((now) => ({ ...now, ...part }))
  const testing = useConnectionTest()
  const saving = useAction(
    useCallback(async (typed: ConnectionDraft) => {
      const saved = await ask((desk) => desk.connection.save(askedBy(typed)))
      // The typed key goes as soon as it is saved; what is typed over it meanwhile stays.
      setDraft((now) => ({
        ...now,
        endpoint: now.endpoint === typed.endpoint ? saved.endpoint : now.endpoint,
        apiKey: now.apiKey === typed.apiKey ? null : now.apiKey,
      }))
    }, []),
  )
  const forgetting = useAction(
    useCallback(async () => {
      await ask((desk) => desk.connection.forgetKey(undefined))
      setDraft((now) => ({ ...now, apiKey: '' }))
    }, []),
  )
  const failure = testing.failure ?? saving.failure ?? forgetting.failure
  const errors = failure !== null && 'fields' in failure ? failure.fields : {}
  const test = testing.test ?? lastTest(connection)
  const act = (action: typeof saving | typeof testing) => {
    testing.clear()
    saving.clear()
    void action.run(draft)
  }
  return (
    <>
      <SettingsCard>
        <TextField
          label="End point"
          placeholder="https://crm.example.com/api/v1/"
          value={draft.endpoint}
          error={errors.endpoint}
          onText={(endpoint) => change({ endpoint })}
        />
        <ApiKeyField
          connection={connection}
          value={draft.apiKey}
          error={errors.apiKey}
          onText={(apiKey) => change({ apiKey })}
          onForget={() => void forgetting.run()}
        />
        <Columns>
          <TextField
            label="Test customer, e-mail (optional)"
            value={draft.testEmail}
            error={errors.testEmail}
            onText={(testEmail) => change({ testEmail })}
          />
          <TextField
            label="Test customer, password"
            type="password"
            value={draft.testPassword}
            error={errors.testPassword}
            onText={(testPassword) => change({ testPassword })}
          />
        </Columns>
        <HeaderFields
          headers={draft.headers}
          errors={errors}
          onChange={(headers) => change({ headers })}
        />
        <ErrorAlert failure={failure} />
        <Actions>
          <Button
            look="accent"
            reason={testing.isBusy ? 'The test is running.' : null}
            onClick={() => act(testing)}
          >
            Test connection
          </Button>
          <Button reason={saving.isBusy ? 'It is being saved.' : null} onClick={() => act(saving)}>
            Save
          </Button>
          <SealingChip connection={connection} />
        </Actions>
      </SettingsCard>
      {test !== null && (
        <SettingsCard>
          <StepList test={test} />
        </SettingsCard>
      )}
    </>
  )
}

function SealingChip({ connection }: { connection: ConnectionView }) {
  const { isSealed, chip, detail } = connection.sealing
  return (
    <span style={{ marginLeft: 'auto' }}>
      <Chip
        tone={isSealed ? 'good' : 'warn'}
        icon={isSealed ? <Lock size={13} /> : <LockOpen size={13} />}
        title={detail}
      >
        {chip}
      </Chip>
    </span>
  )
}

/** What the saved connection's last test learned. */
const lastTest = ({ steps }: ConnectionView) =>
  steps && {
    steps,
    isConnected: steps.every(({ state }) => state !== 'failed'),
    summary: 'What the last test learned',
  }
