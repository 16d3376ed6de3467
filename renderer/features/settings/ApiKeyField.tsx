import type { ConnectionView } from '../../../shared/desk/connection.ts'
import { formatDayIn } from '../../../shared/domain/dates.ts'
import { useZone } from '../../api/status.ts'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'

type ApiKeyFieldProps = {
  connection: ConnectionView
  /** `null` while the saved key is to be kept. */
  value: string | null
  error: string | undefined
  onText: (text: string | null) => void
  onForget: () => void
}

/** The API key: it goes in and is never shown again; replaced or forgotten as a whole. */
export function ApiKeyField({ connection, value, error, onText, onForget }: ApiKeyFieldProps) {
  const zone = useZone()
  if (value === null) {
    return (
      <TextField
        label="API key"
        key="saved"
        value={savedWords(connection, zone)}
        error={error}
        input={{ readOnly: true }}
        endAdornment={
          <>
            <Button look="quiet" size="small" onClick={() => onText('')}>
              Replace
            </Button>
            <Button look="quiet" size="small" onClick={onForget}>
              Forget
            </Button>
          </>
        }
      />
    )
  }
  return (
    <TextField
      label="API key"
      key="typed"
      type="password"
      value={value}
      error={error}
      onText={onText}
      autoFocus={connection.hasKey}
      hint={connection.sealing.detail}
      endAdornment={
        connection.hasKey && (
          <Button look="quiet" size="small" onClick={() => onText(null)}>
            Keep the saved one
          </Button>
        )
      }
    />
  )
}

const savedWords = ({ keySavedAt, sealing }: ConnectionView, zone: string): string => {
  const until = sealing.isSealed ? '' : ', until the desk closes'
  return keySavedAt === null
    ? `●●●●●●●● kept${until}`
    : `●●●●●●●● saved on ${formatDayIn(keySavedAt, zone)}${until}`
}
