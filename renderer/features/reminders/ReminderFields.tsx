import { styled } from '@mui/material/styles'
import { useSettings } from '../../api/status.ts'
import { COMPACT } from '../../app/theme/tokens.ts'
import { DayField } from '../../components/DayField.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'

/** A reminder as it is typed. */
export type ReminderText = {
  readonly text: string
  readonly day: string
  readonly time: string
  readonly person: string
}

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1.5fr 1fr 1.5fr',
  gap: 12,
  [COMPACT]: { gridTemplateColumns: '1fr' },
})

type ReminderFieldsProps = {
  typed: ReminderText
  errors: Readonly<Record<string, string>>
  onChange: (part: Partial<ReminderText>) => void
}

/** What, when and for whom. */
export function ReminderFields({ typed, errors, onChange }: ReminderFieldsProps) {
  const people = useSettings()?.people ?? []
  return (
    <>
      <TextField
        label="Remind me of"
        name="text"
        value={typed.text}
        error={errors.text}
        placeholder="e.g. ring back about the candles"
        onText={(text) => onChange({ text })}
        input={{ maxLength: 500 }}
      />
      <Row>
        <DayField
          label="Day"
          name="day"
          value={typed.day}
          error={errors.day}
          onDay={(day) => onChange({ day })}
        />
        <TimeField
          label="Time"
          name="time"
          value={typed.time}
          error={errors.time}
          onTime={(time) => onChange({ time })}
        />
        <SelectField
          label="For"
          name="person"
          none="Everybody at this desk"
          options={people.map(({ name }) => ({ code: name, name }))}
          value={typed.person}
          onPick={(person) => onChange({ person })}
        />
      </Row>
    </>
  )
}
