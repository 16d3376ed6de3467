import { styled } from '@mui/material/styles'
import type { ActivityField, ActivityText } from '../../../../shared/domain/activityChecks.ts'
import { changeAdding } from '../../../api/adding.ts'
import { callOptions } from '../../../api/callOptions.ts'
import { useCalls } from '../../../api/calls.ts'
import { useMenu } from '../../../api/queries.ts'
import { COMPACT } from '../../../app/theme/tokens.ts'
import { DayField } from '../../../components/DayField.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { TimeField } from '../../../components/TimeField.tsx'

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 12,
  [COMPACT]: { gridTemplateColumns: '1fr' },
})
const Times = styled(Row)({
  gridTemplateColumns: '1.5fr 1fr 1.5fr 1fr',
  [COMPACT]: { gridTemplateColumns: '1fr 1fr' },
})

type AddFieldsProps = {
  text: ActivityText
  callId: string
  errors: Partial<Record<ActivityField, string>>
  onChange: (part: Partial<ActivityText>) => void
}

/** For whom, what, when and where. */
export function AddFields({ text, callId, errors, onChange }: AddFieldsProps) {
  const options = callOptions(useCalls().calls)
  const menuOf = (name: 'type' | 'team') => ({
    name,
    value: text[name],
    error: errors[name],
    onPick: (code: string) => onChange({ [name]: code }),
  })
  return (
    <>
      {options.length > 0 && (
        <SelectField
          label="For"
          name="callId"
          none="Choose a customer"
          options={options}
          value={options.some(({ code }) => code === callId) ? callId : ''}
          onPick={(code) => changeAdding({ callId: code })}
        />
      )}
      <TextField
        label="Subject"
        name="subject"
        value={text.subject}
        error={errors.subject}
        onText={(subject) => onChange({ subject })}
        input={{ maxLength: 255 }}
      />
      <WhenFields text={text} errors={errors} onChange={onChange} />
      <Row>
        <SelectField
          label="Type"
          none="As the CRM has it: a call"
          options={useMenu('activity_type')}
          {...menuOf('type')}
        />
        <SelectField
          label="Team"
          none="As the CRM has it"
          options={useMenu('sales_team')}
          {...menuOf('team')}
        />
        <TextField
          label="Location"
          name="location"
          placeholder="In words"
          value={text.location}
          error={errors.location}
          onText={(location) => onChange({ location })}
          input={{ maxLength: 255 }}
        />
      </Row>
      <TextArea
        label="Notes"
        name="notes"
        rows={3}
        maxLength={10_000}
        value={text.notes}
        error={errors.notes}
        onText={(notes) => onChange({ notes })}
      />
    </>
  )
}

/** A first day that is chosen anew takes the last one along. */
const WhenFields = ({ text, errors, onChange }: Omit<AddFieldsProps, 'callId'>) => (
  <Times>
    <DayField
      label="Starts on"
      name="startDay"
      value={text.startDay}
      error={errors.startDay}
      onDay={(startDay) =>
        onChange(text.endDay === text.startDay ? { startDay, endDay: startDay } : { startDay })
      }
    />
    <TimeField
      label="Starts at"
      name="startTime"
      value={text.startTime}
      error={errors.startTime}
      onTime={(startTime) => onChange({ startTime })}
    />
    <DayField
      label="Ends on"
      name="endDay"
      value={text.endDay}
      error={errors.endDay}
      onDay={(endDay) => onChange({ endDay })}
    />
    <TimeField
      label="Ends at"
      name="endTime"
      value={text.endTime}
      error={errors.endTime}
      onTime={(endTime) => onChange({ endTime })}
    />
  </Times>
)
