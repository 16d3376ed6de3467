import { styled } from '@mui/material/styles'
import type { CaseField, CaseText } from '../../../../shared/domain/caseChecks.ts'
import { callOptions } from '../../../api/callOptions.ts'
import { useCalls } from '../../../api/calls.ts'
import { COMPACT, colour } from '../../../app/theme/tokens.ts'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { BY_NAME, forCall } from './forCall.ts'

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr 1.6fr',
  gap: 12,
  [COMPACT]: { gridTemplateColumns: '1fr' },
})
const Who = styled('p')({ color: colour.muted })

type DraftFieldsProps = {
  text: CaseText
  /** The call it goes out for; null where there is none, or none any more. */
  callId: string | null
  errors: Partial<Record<CaseField, string>>
  onChange: (part: Partial<CaseText>) => void
}

/** For whom, what about, the message, and a document. */
export function DraftFields({ text, callId, errors, onChange }: DraftFieldsProps) {
  const { calls } = useCalls()
  const line = (label: string, name: CaseField, maxLength: number, more = {}) => (
    <TextField
      label={label}
      name={name}
      value={text[name]}
      error={errors[name]}
      onText={(value) => onChange({ [name]: value })}
      input={{ maxLength }}
      {...more}
    />
  )
  return (
    <>
      <SelectField
        label="For"
        name="callId"
        none="Somebody by name and e-mail"
        options={callOptions(calls)}
        value={callId ?? BY_NAME}
        onPick={(code) => onChange(forCall(calls, code))}
      />
      {callId === null ? (
        <Row>
          {line('First name', 'firstName', 100)}
          {line('Last name', 'lastName', 100)}
          {line('E-mail', 'email', 255)}
        </Row>
      ) : (
        <Who>
          It goes out as theirs: {text.firstName} {text.lastName}, {text.email}
        </Who>
      )}
      {line('Subject', 'subject', 255)}
      <TextArea
        label="Message"
        name="message"
        rows={7}
        maxLength={10_000}
        value={text.message}
        error={errors.message}
        hint="Enter begins a new line here."
        onText={(message) => onChange({ message })}
      />
      {line('Document number', 'template', 9, {
        placeholder: 'None',
        hint: 'The CRM answers the customer with this document. It has no menu of them: its administrator knows the number.',
        input: { maxLength: 9, inputMode: 'numeric' },
      })}
    </>
  )
}
