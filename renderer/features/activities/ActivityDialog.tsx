import { styled } from '@mui/material/styles'
import type { ActivityItem } from '../../../shared/desk/activities.ts'
import { formatDay } from '../../../shared/domain/dates.ts'
import { useZone } from '../../api/status.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { spanWords, utcWords } from './calendar/timeWords.ts'
import { MarkSign } from './types/MarkSign.tsx'
import { type Mark, plainMark } from './types/marks.ts'
import { oddWords } from './types/oddWords.ts'

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: '8px 16px',
  padding: '14px 22px',
  '& dt': { ...type.label, lineHeight: '20px', color: colour.muted },
  '& dd': { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
})
const Kind = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 8 })

type ActivityDialogProps = {
  activity: ActivityItem
  marks: ReadonlyMap<string, Mark>
  onClose: () => void
}

/** All that the CRM tells of an activity. */
export function ActivityDialog({ activity, marks, onClose }: ActivityDialogProps) {
  const zone = useZone()
  const mark = marks.get(activity.type) ?? plainMark(activity.type)
  const { startText, endText, odd } = activity
  const facts: readonly (readonly [string, string])[] = [
    ['UTC', utcWords(activity)],
    ['In the CRM', odd.length > 0 ? `${startText || 'no start'} to ${endText || 'no end'}` : ''],
    ['Category', marks.get(activity.category)?.name ?? activity.category],
    ['Description', activity.description],
    ['Notes', activity.notes],
    ['Product', activity.sku],
    ['Reference', activity.ref],
  ]
  return (
    <Dialog
      title={activity.subject || 'Activity without a subject'}
      width={480}
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <Button keys="Esc" onClick={onClose} isConfirm>
          Close
        </Button>
      }
    >
      <List>
        <dt>When</dt>
        <dd>
          {dayWords(activity, zone)}
          {odd.length > 0 && <Chip tone="warn">{oddWords(odd)}</Chip>}
        </dd>
        <dt>Type</dt>
        <dd>
          <Kind>
            <MarkSign mark={mark} />
            {mark.name}
          </Kind>
        </dd>
        {facts.map(([name, text]) => text !== '' && <Fact key={name} name={name} text={text} />)}
      </List>
    </Dialog>
  )
}

/** Day and time; where there are two days the words have both. */
function dayWords(activity: ActivityItem, zone: string): string {
  const { firstDay, lastDay, isAllDay } = activity
  if (firstDay === null) return 'Not known'
  const words = spanWords(activity, zone)
  const year = firstDay.slice(0, 4)
  if (firstDay !== lastDay || isAllDay) return `${words}, ${year}`
  return `${formatDay(firstDay)}, ${words}`
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </>
)
