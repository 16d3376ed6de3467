import type { DeskSettings } from '../../../shared/desk/settings.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { Columns, Note, SettingsCard } from './Section.tsx'

const two = (part: number) => String(part).padStart(2, '0')
const TIMES = Array.from({ length: 48 }, (_, half) => {
  const time = `${two(Math.floor(half / 2))}:${half % 2 === 0 ? '00' : '30'}`
  return { code: time, name: time }
})
const DAYS = [
  { code: '5', name: 'Monday to Friday' },
  { code: '6', name: 'Monday to Saturday' },
  { code: '7', name: 'Every day' },
]

type WorkCardProps = { settings: DeskSettings; onChange: (part: Partial<DeskSettings>) => void }

/** When people here work: free time is looked for within it. */
export function WorkCard({ settings, onChange }: WorkCardProps) {
  const { workBegins, workEnds, workDays } = settings
  return (
    <SettingsCard>
      <Note>
        Working hours by the clock of this desk. Free time for an activity is looked for in them.
      </Note>
      <Columns>
        <SelectField
          label="Work begins"
          options={TIMES.filter(({ code }) => code < workEnds)}
          value={workBegins}
          onPick={(begins) => onChange({ workBegins: begins })}
        />
        <SelectField
          label="Work ends"
          options={TIMES.filter(({ code }) => code > workBegins)}
          value={workEnds}
          onPick={(ends) => onChange({ workEnds: ends })}
        />
        <SelectField
          label="Working days"
          options={DAYS}
          value={String(workDays)}
          onPick={(days) => onChange({ workDays: Number(days) })}
        />
      </Columns>
    </SettingsCard>
  )
}
