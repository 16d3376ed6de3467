import { styled } from '@mui/material/styles'
import { TriangleAlert } from 'lucide-react'
import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { change } from '../state/choice.ts'
import type { Span } from '../state/span.ts'

const Strip = styled('section')({
  ...type.body,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '5px 14px',
  color: colour.warn,
  backgroundColor: colour.warnSoft,
  '& svg': { flex: 'none' },
})

/** So many are named here. */
const NAMED = 3

type UndatedProps = {
  items: readonly ActivityItem[]
  total: number
  span: Span
  onOpen: (activity: ActivityItem) => void
}

/** Activities no calendar can draw: their times cannot be read. */
export function Undated({ items, total, span, onOpen }: UndatedProps) {
  const named = items.slice(0, NAMED)
  const others = total - named.length
  return (
    <Strip aria-label="Without a date">
      <TriangleAlert size={14} />
      {total === 1
        ? 'One activity has no date that can be read:'
        : `${total.toLocaleString('en-GB')} activities have no date that can be read:`}
      {named.map((one) => (
        <ViewChip key={one.key} type="button" onClick={() => onOpen(one)}>
          {one.subject || 'Without a subject'}
        </ViewChip>
      ))}
      {others > 0 && (
        <ViewChip type="button" onClick={() => change({ view: 'grid', span })}>
          +{others.toLocaleString('en-GB')} in the grid
        </ViewChip>
      )}
    </Strip>
  )
}
