import { styled } from '@mui/material/styles'
import { memo } from 'react'
import type { SheetCall } from '../../../../shared/desk/callSheet.ts'
import { sureTime } from '../../../../shared/domain/sureTime.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { RowButton } from '../../../components/RowButton.ts'
import { utcWords } from '../calendar/timeWords.ts'
import { oddWords } from '../types/oddWords.ts'
import { backWords } from './backWords.ts'
import { CallState } from './CallState.tsx'

const Act = styled(RowButton)({
  minHeight: 28,
  padding: '0 10px',
  color: colour.ink,
  border: `1px solid ${colour.edge}`,
})
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 })
const Subject = styled('div')({
  ...type.strong,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
})
const More = styled('div')({ color: colour.muted, whiteSpace: 'pre-line' })

/** What can be said of a call, in the order in which it stands there. */
const TO_DO = [
  { kind: 'takeOrder', words: 'Order taken' },
  { kind: 'noAnswer', words: 'No answer…' },
  { kind: 'done', words: 'Done' },
] as const
const WORKED = [{ kind: 'undo', words: 'Undo' }] as const

/** What was pressed. */
export type ActKind = (typeof TO_DO | typeof WORKED)[number]['kind']

type CallRowProps = {
  call: SheetCall
  zone: string
  today: string
  /** Which of its buttons Tab comes to, if any. */
  stop: number | null
  onAct: (call: SheetCall, kind: ActKind) => void
}

/** A call, how far it has come, and what can be said of it. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { call, zone, today, stop, onAct } = props
  const { activity, mark } = call
  const { start, isAllDay, odd, description, notes } = activity
  const subject = activity.subject || 'Call without a subject'
  const acts = mark === null ? TO_DO : WORKED
  const at = stop === null ? null : Math.min(stop, acts.length - 1)
  return (
    <tr data-call data-worked={mark !== null || undefined}>
      <td title={utcWords(activity)}>
        {isAllDay || start === null ? 'All day' : sureTime(start, zone)}
      </td>
      <th scope="row">
        <Subject>
          {subject}
          {call.day !== today && <Chip>{backWords(call.day, today)}</Chip>}
          {odd.length > 0 && <Chip tone="warn">{oddWords(odd)}</Chip>}
        </Subject>
        <More>{[description, notes].filter((text) => text !== '').join('\n')}</More>
      </th>
      <td>
        <CallState mark={mark} today={today} zone={zone} />
      </td>
      <td>
        <Acts>
          {acts.map(({ kind, words }, place) => (
            <Act
              key={kind}
              type="button"
              tabIndex={place === at ? 0 : -1}
              aria-label={`${words.replace('…', '')}: ${subject}`}
              onClick={() => onAct(call, kind)}
            >
              {words}
            </Act>
          ))}
        </Acts>
      </td>
    </tr>
  )
})
