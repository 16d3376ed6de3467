import { styled } from '@mui/material/styles'
import { useCallback } from 'react'
import type { ReminderView } from '../../../shared/desk/reminders.ts'
import { attempt } from '../../api/attempt.ts'
import { answerCall, useCalls } from '../../api/calls.ts'
import { ask } from '../../api/desk.ts'
import { closeReminders, showReminders } from '../../api/reminders.ts'
import { useAction } from '../../api/useAction.ts'
import { goTo } from '../../app/screens.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { Chip } from '../../components/Chip.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Moment } from '../../components/Moment.tsx'
import { SectionLabel } from '../../components/Panel.tsx'
import { SnoozeWays } from './SnoozeWays.tsx'

const List = styled('ul')({ display: 'grid', margin: 0, padding: 0, listStyle: 'none' })
const Item = styled('li')({
  display: 'grid',
  gap: 4,
  padding: '8px 0',
  borderTop: `1px solid ${colour.hairline}`,
})
const Text = styled('p')({ overflowWrap: 'anywhere', '&[data-done]': { color: colour.muted } })
const Facts = styled('p')({ color: colour.muted })
const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })
const Nothing = styled('p')({ color: colour.muted })

const PARTS = [
  { state: 'due', title: 'Due' },
  { state: 'waiting', title: 'To come' },
  { state: 'done', title: 'Done lately' },
] as const

/** Reminders that are due come first, those that are done last. */
export function ReminderList({ reminders }: { reminders: readonly ReminderView[] }) {
  if (reminders.length === 0) return <Nothing>Nothing is noted yet.</Nothing>
  return PARTS.map(({ state, title }) => {
    const its = reminders.filter((one) => one.state === state)
    return its.length === 0 ? null : (
      <section key={state} aria-label={title}>
        <SectionLabel>{title}</SectionLabel>
        <List>
          {its.map((one) => (
            <ReminderItem key={one.id} reminder={one} />
          ))}
        </List>
      </section>
    )
  })
}

/** The one who was to be rung back is on the line: their basket is as it was. */
async function openAgain(callId: string): Promise<void> {
  await answerCall(callId)
  closeReminders()
  goTo('phoneOrder')
}

function ReminderItem({ reminder }: { reminder: ReminderView }) {
  const { id, text, dueAt, person, state } = reminder
  const isDone = state === 'done'
  const call = useCalls().calls.find(({ callback }) => callback?.reminder === id)
  const { run, failure } = useAction(
    useCallback(
      async () => showReminders(await ask((desk) => desk.reminders.done({ id, isDone: !isDone }))),
      [id, isDone],
    ),
  )
  return (
    <Item>
      <Text data-done={isDone || undefined}>{text}</Text>
      <Facts>
        <Moment at={dueAt} hasDay />
        {person !== '' && `, for ${person}`} {state === 'due' && <Chip tone="warn">Due</Chip>}
      </Facts>
      <Ways>
        {call !== undefined && (
          <Button
            size="small"
            name={`Open the call: ${text}`}
            onClick={() => attempt(openAgain(call.callId))}
          >
            Open the call
          </Button>
        )}
        <Button
          size="small"
          name={`${isDone ? 'Not done' : 'Done'}: ${text}`}
          onClick={() => void run()}
        >
          {isDone ? 'Not done' : 'Done'}
        </Button>
        {!isDone && <SnoozeWays id={id} text={text} />}
      </Ways>
      <ErrorAlert failure={failure} />
    </Item>
  )
}
