import { useSettings } from '../api/status.ts'
import { SelectField } from './SelectField.tsx'
import { TextField } from './TextField.tsx'

type SignatureFieldProps = {
  value: string
  error: string | undefined
  onPick: (name: string) => void
}

/** Whose word it is: one of this desk's people, or a name while there are none. */
export function SignatureField({ value, error, onPick }: SignatureFieldProps) {
  const people = useSettings()?.people ?? []
  const shared = { label: 'Who says so', name: 'who', value, error }
  return people.length === 0 ? (
    <TextField
      {...shared}
      hint="Your name stands beside your word in the record."
      onText={onPick}
      input={{ maxLength: 60 }}
    />
  ) : (
    <SelectField
      {...shared}
      none="Choose"
      options={people.map(({ name }) => ({ code: name, name }))}
      onPick={onPick}
    />
  )
}
