import { styled } from '@mui/material/styles'
import { useCallback, useRef, useState } from 'react'
import { momentOf } from '../../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../../shared/domain/dates.ts'
import { dueChecks, snoozedTo } from '../../../shared/domain/snooze.ts'
import { ask } from '../../api/desk.ts'
import { type ReminderBegun, showReminders, useMyReminders } from '../../api/reminders.ts'
import { settingsStore, useZone } from '../../api/status.ts'
import { useAction } from '../../api/useAction.ts'
import { keysOf } from '../../app/commands.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { fieldErrors } from '../../components/fieldErrors.ts'
import { useMendFirst } from '../../components/useMendFirst.ts'
import { ReminderFields, type ReminderText } from './ReminderFields.tsx'
import { ReminderList } from './ReminderList.tsx'

const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type RemindersDialogProps = { begun: ReminderBegun; onClose: () => void }

/** Tomorrow morning, for whoever sits here. */
function firstText(text: string, zone: string): ReminderText {
  const due = utcToZone(snoozedTo('tomorrow', Date.now(), zone), zone)
  const person = settingsStore.get()?.whoIsHere ?? ''
  return { text, day: due?.day ?? '', time: due?.time ?? '', person }
}

/** What somebody here wants to be reminded of, and one more to be noted. */
export function RemindersDialog({ begun, onClose }: RemindersDialogProps) {
  const zone = useZone()
  const reminders = useMyReminders()
  const body = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(() => firstText(begun.text, zone))
  const [found, setFound] = useState<Readonly<Record<string, string>>>({})
  const add = useCallback(async () => {
    const { text, day, time, person } = typed
    const dueAt = new Date(momentOf(day, time, zone) ?? Number.NaN).toISOString()
    showReminders(await ask((desk) => desk.reminders.add({ text, dueAt, person })))
    // What is typed meanwhile stays.
    setTyped((now) => (now === typed ? firstText('', zone) : now))
  }, [typed, zone])
  const { run, failure } = useAction(add)
  const confirm = () => {
    const { text, day, time } = typed
    const noText = text.trim() === '' ? { text: 'Type what you want to be reminded of.' } : {}
    const missing = { ...noText, ...dueChecks(day, time, Date.now(), zone) }
    setFound(missing)
    if (Object.keys(missing).length === 0) void run()
  }
  useMendFirst(body, { found, failure }, '[name="text"]')
  return (
    <Dialog
      title="My reminders"
      width={660}
      way="back"
      onClose={onClose}
      onConfirm={confirm}
      first='[name="text"]'
      said="Kept at this desk; the CRM knows nothing of them."
      actions={
        <Button look="accent" keys={keysOf('confirm')} onClick={confirm} isConfirm>
          Remind
        </Button>
      }
    >
      <Body ref={body}>
        <ErrorAlert failure={failure} />
        <ReminderFields
          typed={typed}
          errors={{ ...fieldErrors(failure), ...found }}
          onChange={(part) => setTyped((now) => ({ ...now, ...part }))}
        />
        <ReminderList reminders={reminders} />
      </Body>
    </Dialog>
  )
}
