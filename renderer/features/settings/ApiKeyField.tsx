import type { ConnectionView } from '../../../shared/desk/connection.ts'
import { formatDay } from '../../../shared/domain/dates.ts'
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
  if (value === null) {
    return (
      <TextField
        label="API key"
        key="saved"
        value={savedWords(connection)}
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

const savedWords = ({ keySavedAt, sealing }: ConnectionView): string => {
  const until = sealing.isSealed ? '' : ', until the desk closes'
  return keySavedAt === null
    ? `●●●●●●●● kept${until}`
    : `●●●●●●●● saved on ${formatDay(keySavedAt.slice(0, 10))}${until}`
}
