import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { keys } from '../../../api/keys.ts'
import { useZone } from '../../../api/status.ts'
import { type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { PrintDialog } from '../../../components/PrintDialog.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { countWords } from '../countWords.ts'
import { useChoice } from '../state/choice.ts'
import { type Span, spanIn, stepped } from '../state/span.ts'
import { useStatusOfDays } from '../state/status.ts'
import type { Mark } from '../types/marks.ts'
import { zoneWords } from '../zoneWords.ts'
import { DayTable } from './DayTable.tsx'
import { filterNote } from './filterNote.ts'
import { MOST_ON_PAPER, readAll } from './readAll.ts'
import { dayTitle, type Sheet, sheetOf } from './sheet.ts'

const Choose = styled('div')({ display: 'flex', gap: 8, padding: '12px 22px 0' })
const Paper = styled('article')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 14,
  padding: '12px 22px 16px',
  '@media print': { display: 'block', padding: 0, '& > * + *': { marginTop: 14 } },
})
const Title = styled('h2')(type.title)

type SheetDialogProps = {
  span: Span
  marks: ReadonlyMap<string, Mark>
  onSpan: (span: Span) => void
  onClose: () => void
}

/** A day or a week as it comes out on A4. */
export function SheetDialog({ span, marks, onSpan, onClose }: SheetDialogProps) {
  const zone = useZone()
  const { filter } = useChoice()
  const { status, failure } = useStatusOfDays()
  const isMine = status?.from === span.from && status.to === span.to
  const version = status?.version ?? 0
  const asked = JSON.stringify({ ...span, filter })
  const { data, error } = useQuery({
    queryKey: keys.activityPaper({ ...span, filter, version }),
    queryFn: async () => ({ asked, rows: await readAll(span, filter) }),
    placeholderData: keepPreviousData,
  })
  // What was read of the same days stands until it is read anew: a sheet does not go blank in between.
  const rows = data?.asked === asked ? data.rows : undefined
  const isRead = isMine && status.isComplete && rows !== undefined
  const failed =
    failure ??
    (isMine && status.work.kind === 'failed'
      ? { kind: 'bug' as const, message: status.work.message }
      : null)
  const note = filterNote(filter, (code) => marks.get(code)?.name ?? code)
  return (
    <PrintDialog
      title="Print activities"
      way="back to the activities"
      width={860}
      said="A4, as many pages as it needs."
      action="Print"
      reason={
        isRead ? (rows === null ? TOO_MANY : null) : failed === null ? READING : failed.message
      }
      error={error}
      onClose={onClose}
    >
      <ErrorAlert failure={failed} />
      <Choice span={span} onSpan={onSpan} />
      <Paper data-print>
        <Title>{titleOf(span)}</Title>
        {rows === null && <p>{TOO_MANY}</p>}
        {isRead && rows !== null && (
          <>
            <p>
              {countWords(rows.length)}. Times are {zoneWords(zone)} time.
              {status.at !== null && (
                <>
                  {' '}
                  As read on <Moment at={status.at} hasDay />.
                </>
              )}{' '}
              {note} {status.note}
            </p>
            <Days sheet={sheetOf(rows, span, zone)} marks={marks} />
          </>
        )}
        {!isRead && rows !== null && <Skeleton height={240} />}
      </Paper>
    </PrintDialog>
  )
}

const READING = 'The days are being read.'
const TOO_MANY = `More than ${MOST_ON_PAPER.toLocaleString('en-GB')} activities are too many for paper: choose a day, or fewer types.`

const isDay = ({ from, to }: Span): boolean => from === to

const titleOf = ({ from, to }: Span): string =>
  from === to ? dayTitle(from) : `${dayTitle(from)} to ${dayTitle(to)}`

function Choice({ span, onSpan }: Pick<SheetDialogProps, 'span' | 'onSpan'>) {
  return (
    <Choose role="group" aria-label="Sheet">
      {(['day', 'week'] as const).map((view) => (
        <ViewChip
          key={view}
          type="button"
          aria-pressed={isDay(span) === (view === 'day')}
          onClick={() => onSpan(spanIn(view, span))}
        >
          {view === 'day' ? 'Day sheet' : 'Week sheet'}
        </ViewChip>
      ))}
      <Button size="small" name="Earlier" onClick={() => onSpan(stepped(span, -1))}>
        <ChevronLeft size={14} />
      </Button>
      <Button size="small" name="Later" onClick={() => onSpan(stepped(span, 1))}>
        <ChevronRight size={14} />
      </Button>
    </Choose>
  )
}

function Days({
  sheet: { days, undated },
  marks,
}: { sheet: Sheet } & Pick<SheetDialogProps, 'marks'>) {
  return (
    <>
      {days.map((day) => (
        <DayTable key={day.day} day={day} marks={marks} hasTitle={days.length > 1} />
      ))}
      {undated.length > 0 && (
        <section aria-label="Without a date">
          <p>Without a date that can be read:</p>
          <ul>
            {undated.map(({ key, subject, startText, endText }) => (
              <li key={key}>
                {subject || 'Without a subject'}, in the CRM {startText || 'no start'} to{' '}
                {endText || 'no end'}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
