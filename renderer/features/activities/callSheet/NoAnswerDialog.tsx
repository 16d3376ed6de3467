import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { SheetCall } from '../../../../shared/desk/callSheet.ts'
import { momentOf } from '../../../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../../../shared/domain/dates.ts'
import { FOLLOW_UPS, type FollowUp, followUpAt } from '../../../../shared/domain/followUp.ts'
import { dueChecks } from '../../../../shared/domain/snooze.ts'
import type { Failure } from '../../../../shared/result.ts'
import { callOptions } from '../../../api/callOptions.ts'
import { useCalls } from '../../../api/calls.ts'
import { useZone } from '../../../api/status.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DayField } from '../../../components/DayField.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { sinceWords } from '../../../components/sinceWords.ts'
import { TimeField } from '../../../components/TimeField.tsx'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })
const Own = styled('div')({ display: 'grid', gridTemplateColumns: '190px 110px', gap: 12 })

type NoAnswerDialogProps = {
  call: SheetCall
  /** Why it was not kept. */
  failure: Failure | null
  onClose: () => void
  /** When it is rung again, in milliseconds since 1970; as an activity of the CRM, or a reminder. */
  onChosen: (at: number, as: 'reminder' | 'activity') => void
}

/** When somebody who did not answer is rung again. */
export function NoAnswerDialog({ call, failure, onClose, onChosen }: NoAnswerDialogProps) {
  const zone = useZone()
  const { calls } = useCalls()
  const [now] = useState(Date.now)
  const [chosen, setChosen] = useState<FollowUp | 'own'>('hour')
  const [own, setOwn] = useState(() => timeFields(followUpAt('hour', now, zone), zone))
  const [found, setFound] = useState<{ day?: string; time?: string }>({})
  const ways = FOLLOW_UPS.flatMap(({ code, name }) => {
    const at = followUpAt(code, now, zone)
    return at === null ? [] : [{ code, name: `${name}, ${sinceWords(isoOf(at), zone, now)}` }]
  })
  const isSignedIn = callOptions(calls).length > 0
  const choose = (as: 'reminder' | 'activity') => {
    const at = chosen === 'own' ? momentOf(own.day, own.time, zone) : followUpAt(chosen, now, zone)
    const missing = chosen === 'own' ? dueChecks(own.day, own.time, Date.now(), zone) : {}
    setFound(missing)
    if (Object.keys(missing).length === 0 && at !== null) onChosen(at, as)
  }
  return (
    <Dialog
      title={`No answer: ${call.activity.subject || 'call without a subject'}`}
      width={560}
      way="back to the sheet"
      onClose={onClose}
      onConfirm={() => choose('reminder')}
      first="input:checked"
      said="Kept at this desk as a reminder."
      actions={
        <>
          <Button
            reason={isSignedIn ? null : 'An activity needs a call with a signed-in customer.'}
            onClick={() => choose('activity')}
          >
            Add to the CRM…
          </Button>
          <Button
            look="accent"
            keys={keysOf('confirm')}
            onClick={() => choose('reminder')}
            isConfirm
          >
            Remind
          </Button>
        </>
      }
    >
      <Body>
        <ErrorAlert failure={failure} />
        <Choice
          label="Ring again"
          value={chosen}
          options={[...ways, { code: 'own', name: 'At another time' }]}
          onPick={setChosen}
        />
        {chosen === 'own' && (
          <Own>
            <DayField
              label="Day"
              name="day"
              value={own.day}
              error={found.day}
              onDay={(day) => setOwn({ ...own, day })}
            />
            <TimeField
              label="Time"
              name="time"
              value={own.time}
              error={found.time}
              onTime={(time) => setOwn({ ...own, time })}
            />
          </Own>
        )}
      </Body>
    </Dialog>
  )
}

const isoOf = (at: number): string => new Date(at).toISOString()

function timeFields(at: number | null, zone: string): { day: string; time: string } {
  const local = at === null ? undefined : utcToZone(at, zone)
  return { day: local?.day ?? '', time: local?.time ?? '' }
}
