import { styled } from '@mui/material/styles'
import { useCallback, useState } from 'react'
import { momentOf } from '../../../shared/domain/activityChecks.ts'
import { utcToZone } from '../../../shared/domain/dates.ts'
import { dueChecks, SNOOZES, snoozedTo } from '../../../shared/domain/snooze.ts'
import { ask } from '../../api/desk.ts'
import { showReminders } from '../../api/reminders.ts'
import { useZone } from '../../api/status.ts'
import { useAction } from '../../api/useAction.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { DayField } from '../../components/DayField.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { TimeField } from '../../components/TimeField.tsx'

const Name = styled('span')({ ...type.label, alignSelf: 'center', color: colour.muted })
const Own = styled('div')({
  display: 'grid',
  gridTemplateColumns: '150px 90px auto',
  alignItems: 'end',
  gap: 8,
})

/** Puts a reminder off: by a while, until tomorrow, or until a time of one's own. */
export function SnoozeWays({ id, text }: { id: number; text: string }) {
  const zone = useZone()
  const [own, setOwn] = useState<{ day: string; time: string } | null>(null)
  const [found, setFound] = useState<{ day?: string; time?: string }>({})
  const { run, failure } = useAction(
    useCallback(
      async (at: number) => {
        const dueAt = new Date(at).toISOString()
        showReminders(await ask((desk) => desk.reminders.snooze({ id, dueAt })))
        setOwn(null)
      },
      [id],
    ),
  )
  const begin = () => {
    const local = utcToZone(snoozedTo('hour', Date.now(), zone), zone)
    if (local !== undefined) setOwn({ day: local.day, time: local.time })
  }
  const putOff = () => {
    if (own === null) return
    const missing = dueChecks(own.day, own.time, Date.now(), zone)
    setFound(missing)
    const at = momentOf(own.day, own.time, zone)
    if (Object.keys(missing).length === 0 && at !== null) void run(at)
  }
  return (
    <>
      <Name aria-hidden>Put off</Name>
      {SNOOZES.map(({ code, name }) => (
        <Button
          key={code}
          size="small"
          name={`Put off, ${name}: ${text}`}
          onClick={() => void run(snoozedTo(code, Date.now(), zone))}
        >
          {name}
        </Button>
      ))}
      <Button size="small" name={`Put off to another time: ${text}`} onClick={begin}>
        Other…
      </Button>
      <ErrorAlert failure={failure} />
      {own !== null && (
        <Own>
          <DayField
            label="Until"
            name="ownDay"
            value={own.day}
            error={found.day}
            onDay={(day) => setOwn({ ...own, day })}
          />
          <TimeField
            label="at"
            name="ownTime"
            value={own.time}
            error={found.time}
            onTime={(time) => setOwn({ ...own, time })}
          />
          <Button onClick={putOff}>Put off</Button>
        </Own>
      )}
    </>
  )
}
