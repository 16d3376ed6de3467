import type { DeskSettings } from '../../../shared/desk/settings.ts'
import { NumberField } from './NumberField.tsx'
import { Columns, Note, SettingsCard } from './Section.tsx'

type WaitsCardProps = {
  settings: DeskSettings
  onChange: (part: Partial<DeskSettings>) => void
}

/** How long the desk waits before it believes that an order without an answer is not there. */
export function WaitsCard({ settings, onChange }: WaitsCardProps) {
  const { longestExecutionSeconds, listLagSeconds, sessionLifetimeMinutes } = settings
  return (
    <SettingsCard>
      <Note>
        How long the desk waits for an order or a payment whose answer was lost. Ask who runs the
        CRM; shorter than it really takes is not safe. While something is waited for it counts at
        once.
      </Note>
      <Columns>
        <NumberField
          label="Longest working time, in seconds"
          hint="The longest the CRM may work on one request."
          value={longestExecutionSeconds}
          min={1}
          max={3600}
          onNumber={(value) => onChange({ longestExecutionSeconds: value })}
        />
        <NumberField
          label="Lag of its lists, in seconds"
          hint="How long an order may take to show in the CRM’s list."
          value={listLagSeconds}
          min={1}
          max={3600}
          onNumber={(value) => onChange({ listLagSeconds: value })}
        />
        <NumberField
          label="Life of a session, in minutes"
          hint="After so long without use the CRM forgets a session."
          value={sessionLifetimeMinutes}
          min={1}
          max={1440}
          onNumber={(value) => onChange({ sessionLifetimeMinutes: value })}
        />
      </Columns>
    </SettingsCard>
  )
}
