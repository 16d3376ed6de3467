import { styled } from '@mui/material/styles'
import { CalendarSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { colour, size, type } from '../../app/theme/tokens.ts'
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
const Strip = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '7px 14px',
  color: colour.muted,
  borderBottom: `1px solid ${colour.hairline}`,
})
const Strong = styled('span')({ ...type.strong, color: colour.ink })
const icon = <CalendarSearch size={22} strokeWidth={1.5} />

type Nothing = { title: string; text: string; action: ReactNode }

/** Why no activity is shown, and the one next step; `null` while that is not known. */
export function useNothing(span: Span): Nothing | null {
  const { filter } = useChoice()
  const { status } = useStatusOfDays()
  if (status === null) return null
  if (!status.isComplete && status.work.kind === 'failed') {
    return {
      title: 'The days were not read',
      text: 'What the CRM has for them is not known.',
      action: <Button onClick={() => void readAgain(span)}>Read them again</Button>,
    }
  }
  if (!status.isComplete) {
    return {
      title: 'The days are being read',
      text: 'Activities stand here as they come from the CRM.',
      action: null,
    }
  }
  if (isFiltered(filter)) {
    return {
      title: 'No activity fits',
      text: 'There may be others on these days: the search, the types or the category leave them out.',
      action: <Button onClick={() => changeFilter(NO_FILTER)}>Show all types</Button>,
    }
  }
  return {
    title: 'No activity on these days',
    text: 'Calls, visits and events that the CRM has for these days stand here.',
    action: <Button onClick={() => void readAgain(span)}>Read them again</Button>,
  }
}

/** The same over the rows of a list. */
export function NothingHere({ span }: { span: Span }) {
  const nothing = useNothing(span)
  return <Over>{nothing !== null && <EmptyState icon={icon} {...nothing} />}</Over>
}

/** The same over a calendar, whose empty days are to be seen. */
export function NothingDrawn({ span }: { span: Span }) {
  const nothing = useNothing(span)
  if (nothing === null) return null
  return (
    <Strip role="status">
      <span>
        <Strong>{nothing.title}.</Strong> {nothing.text}
      </span>
      {nothing.action}
    </Strip>
  )
}
