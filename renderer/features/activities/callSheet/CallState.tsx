import type { CallMark, CallMarkKind } from '../../../../shared/desk/callSheet.ts'
import { formatMoment } from '../../../../shared/domain/dates.ts'
import { startOfDay } from '../../../../shared/domain/localDays.ts'
import { Chip, type ChipTone } from '../../../components/Chip.tsx'
import { sinceWords } from '../../../components/sinceWords.ts'

const WORDS: Readonly<Record<CallMarkKind, { words: string; tone: ChipTone }>> = {
  orderTaken: { words: 'Order taken', tone: 'good' },
  noAnswer: { words: 'No answer', tone: 'warn' },
  done: { words: 'Done', tone: 'info' },
}

type CallStateProps = { mark: CallMark | null; today: string; zone: string }

/** How far a call has come, and who said so. */
export function CallState({ mark, today, zone }: CallStateProps) {
  if (mark === null) return <Chip>To do</Chip>
  const { words, tone } = WORDS[mark.kind]
  const who = mark.person === '' ? '' : `, ${mark.person}`
  return (
    <Chip tone={tone} title={`${formatMoment(mark.at, zone)}${who}`}>
      {words}
      {mark.dueAt !== null && `, again ${sinceWords(mark.dueAt, zone, startOfDay(today, zone))}`}
    </Chip>
  )
}
