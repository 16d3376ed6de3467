import { styled } from '@mui/material/styles'
import { useCallback, useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { momentOf } from '../../../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../../../shared/domain/dates.ts'
import { dueChecks } from '../../../../shared/domain/snooze.ts'
import { askCall } from '../../../api/calls.ts'
import { useZone } from '../../../api/status.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { DayField } from '../../../components/DayField.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors, unmarked } from '../../../components/fieldErrors.ts'
import { TimeField } from '../../../components/TimeField.tsx'
import { useMendFirst } from '../../../components/useMendFirst.ts'
import { closeDialog } from '../state/callUi.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '16px 22px' })
const When = styled('div')({ display: 'grid', gridTemplateColumns: '1.4fr 1fr', gap: 12 })

/** A caller who was cut off likes to be rung within the quarter of an hour. */
const SOON_MS = 15 * 60_000

/** The line went dead: the basket stays, and somebody is reminded to ring back. */
export function DroppedDialog({ call }: { call: CallView }) {
  const { callId, customer, signIn } = call
  const zone = useZone()
  const body = useRef<HTMLDivElement>(null)
  const [when, setWhen] = useState(() => soon(zone))
  const [found, setFound] = useState<{ day?: string; time?: string }>({})
  const { run, failure } = useAction(
    useCallback(
      async (at: number) => {
        const dueAt = new Date(at).toISOString()
        await askCall((desk) => desk.calls.drop({ callId, dueAt }))
        closeDialog(callId)
      },
      [callId],
    ),
  )
  const confirm = () => {
    const missing = dueChecks(when.day, when.time, Date.now(), zone)
    setFound(missing)
    const at = momentOf(when.day, when.time, zone)
    if (Object.keys(missing).length === 0 && at !== null) void run(at)
  }
  useMendFirst(body, { found, failure }, '[name="time"]')
  const errors: Readonly<Record<string, string>> = { ...fieldErrors(failure), ...found }
  const isInCrm = customer !== null && signIn.kind === 'signedIn'
  return (
    <Dialog
      title="Dropped call"
      width={460}
      way="the call goes on"
      onClose={() => closeDialog(callId)}
      onConfirm={confirm}
      first='[name="time"]'
      actions={
        <Button look="accent" keys={keysOf('confirm')} onClick={confirm} isConfirm>
          Ring back then
        </Button>
      }
    >
      <Body ref={body}>
        <p>
          The basket and all that is typed stay as they are. This desk reminds you
          {isInCrm ? ', and the call-back goes into the activities of the CRM.' : '.'}
        </p>
        <When>
          <DayField
            label="Day"
            name="day"
            value={when.day}
            error={errors.day}
            onDay={(day) => setWhen((now) => ({ ...now, day }))}
          />
          <TimeField
            label="Time"
            name="time"
            value={when.time}
            error={errors.time ?? errors.dueAt}
            onTime={(time) => setWhen((now) => ({ ...now, time }))}
          />
        </When>
        <ErrorAlert failure={unmarked(failure)} />
      </Body>
    </Dialog>
  )
}

function soon(zone: string): { day: string; time: string } {
  const local = utcToZone(Date.now() + SOON_MS, zone)
  return { day: local?.day ?? '', time: local?.time ?? '' }
}
