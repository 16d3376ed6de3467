import type { GridColDef } from '@mui/x-data-grid'
import type { ActivityColumn, ActivityItem } from '../../../../shared/desk/activities.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { Chip } from '../../../components/Chip.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { MarkSign } from '../types/MarkSign.tsx'
import { type Mark, plainMark } from '../types/marks.ts'
import { oddWords } from '../types/oddWords.ts'

type Column = GridColDef<ActivityItem> & { readonly field: ActivityColumn; headerName: string }

type TimeProps = { at: string | null; text: string; isAllDay: boolean; day: string | null }

/** A time on the clock of this desk; what cannot be read as the CRM wrote it. */
function Time({ at, text, isAllDay, day }: TimeProps) {
  if (at === null) return <>{text === '' ? '–' : text}</>
  if (isAllDay) return <span title="Whole days">{day === null ? '–' : formatDay(day)}</span>
  return <Moment at={at} hasDay />
}

/** What the columns are called, in their first order. */
export const COLUMN_WORDS: Readonly<Record<ActivityColumn, string>> = {
  start: 'Start',
  end: 'End',
  subject: 'Subject',
  type: 'Type',
  category: 'Category',
  description: 'Description',
  notes: 'Notes',
  sku: 'Product',
  ref: 'Reference',
}

/** The columns of the grid, by their fields. */
export function activityColumns(marks: ReadonlyMap<string, Mark>): readonly Column[] {
  const words = (field: ActivityColumn, part: Partial<Column>): Column => ({
    field,
    headerName: COLUMN_WORDS[field],
    ...part,
  })
  return [
    words('start', {
      width: 168,
      renderCell: ({ row }) => (
        <Time at={row.start} text={row.startText} isAllDay={row.isAllDay} day={row.firstDay} />
      ),
    }),
    words('end', {
      width: 168,
      renderCell: ({ row }) => (
        <Time at={row.end} text={row.endText} isAllDay={row.isAllDay} day={row.lastDay} />
      ),
    }),
    words('subject', {
      flex: 1,
      minWidth: 220,
      renderCell: ({ row }) => (
        <>
          {row.subject}
          {row.odd.length > 0 && <Chip tone="warn">{oddWords(row.odd)}</Chip>}
        </>
      ),
    }),
    words('type', {
      width: 140,
      renderCell: ({ row }) => {
        const mark = marks.get(row.type) ?? plainMark(row.type)
        return (
          <>
            <MarkSign mark={mark} />
            {mark.name}
          </>
        )
      },
    }),
    words('category', {
      width: 110,
      // A category is a code of the same menu.
      valueGetter: (_, { category }) => marks.get(category)?.name ?? category,
    }),
    words('description', { width: 170 }),
    words('notes', { width: 200 }),
    words('sku', { width: 110 }),
    words('ref', { width: 96 }),
  ]
}
