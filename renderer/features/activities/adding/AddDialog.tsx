import { styled } from '@mui/material/styles'
import { useRef, useState } from 'react'
import { type ActivityField, activityChecks } from '../../../../shared/domain/activityChecks.ts'
import {
  addingNow,
  clearAdding,
  closeAdding,
  showAdded,
  typeAdding,
  useAdding,
} from '../../../api/adding.ts'
import { callOptions } from '../../../api/callOptions.ts'
import { callStore, useCalls } from '../../../api/calls.ts'
import { ask } from '../../../api/desk.ts'
import { useZone } from '../../../api/status.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { useMendFirst } from '../../../components/useMendFirst.ts'
import { AddFields } from './AddFields.tsx'
import { AroundTime } from './AroundTime.tsx'
import { NobodySignedIn } from './NobodySignedIn.tsx'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

/** Sends what is typed by now, for the customer of the chosen call. */
async function add(): Promise<void> {
  const { text, callId, again } = addingNow()
  const customer = callStore.get().calls.find((call) => call.callId === callId)?.customer
  const contactRef = customer?.contactRef ?? ''
  showAdded(await ask((desk) => desk.adding.add({ callId, contactRef, text, again })))
}

/** An activity that is being written. Closing keeps the words; it is sent once. */
export function AddDialog() {
  const { text, callId, again } = useAdding()
  const zone = useZone()
  const body = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<Partial<Record<ActivityField, string>>>({})
  const { calls } = useCalls()
  const isFor = callOptions(calls).some(({ code }) => code === callId)
  const { run, failure, isBusy } = useAction(add)
  const confirm = () => {
    if (!isFor) return
    const missing = activityChecks(text, zone)
    setFound(missing)
    if (Object.keys(missing).length === 0) void run()
  }
  const close = () => {
    if (!isBusy) closeAdding()
  }
  useMendFirst(body, { found, failure }, '[name="subject"]')
  const onItsWay = isBusy ? 'It is on its way.' : null
  return (
    <Dialog
      title={again === null ? 'Add activity' : 'Add the activity once more'}
      width={660}
      way="kept as it is typed"
      onClose={close}
      onConfirm={confirm}
      first='[name="subject"]'
      said={
        isBusy ? 'It is on its way to the CRM.' : 'It is sent once. The CRM changes none later.'
      }
      actions={
        <>
          <Button reason={onItsWay} onClick={clearAdding}>
            Throw away
          </Button>
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={onItsWay ?? (isFor ? null : 'Sign a customer in first.')}
            onClick={confirm}
            isConfirm
          >
            Add activity
          </Button>
        </>
      }
    >
      <Body ref={body} inert={isBusy}>
        <ErrorAlert failure={failure} />
        {!isFor && <NobodySignedIn calls={calls} />}
        <AddFields
          text={text}
          callId={callId}
          errors={{ ...fieldErrors(failure), ...found }}
          onChange={typeAdding}
        />
        <AroundTime text={text} />
      </Body>
    </Dialog>
  )
}
