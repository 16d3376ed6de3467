import { styled } from '@mui/material/styles'
import { CalendarSearch } from 'lucide-react'
import { colour, size } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { changeFilter, isFiltered, NO_FILTER, useChoice } from './state/choice.ts'
import type { Span } from './state/span.ts'
import { readAgain, useStatusOfDays } from './state/status.ts'

// Over the rows but not over their heads.
const Over = styled('div')({
  position: 'absolute',
  inset: `${size.row + 1}px 0 0`,
  overflow: 'auto',
  backgroundColor: colour.surface,
})
const icon = <CalendarSearch size={22} strokeWidth={1.5} />

/** Why no activity is shown, and the one next step. */
export function NothingHere({ span }: { span: Span }) {
  const { filter } = useChoice()
  const { status } = useStatusOfDays()
  if (status === null) return null
  const isRead = status.isComplete || status.work.kind === 'failed'
  return (
    <Over>
      {!isRead ? (
        <EmptyState
          icon={icon}
          title="The days are being read"
          text="Activities stand here as they come from the CRM."
        />
      ) : isFiltered(filter) ? (
        <EmptyState
          icon={icon}
          title="No activity fits"
          text="There may be others on these days: the search, the types or the category leave them out."
          action={<Button onClick={() => changeFilter(NO_FILTER)}>Show all types</Button>}
        />
      ) : (
        <EmptyState
          icon={icon}
          title="No activity on these days"
          text="Calls, visits and events that the CRM has for these days stand here."
          action={<Button onClick={() => void readAgain(span)}>Read them again</Button>}
        />
      )}
    </Over>
  )
}
