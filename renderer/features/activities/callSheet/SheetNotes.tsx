import { styled } from '@mui/material/styles'
import type { CallSheetView } from '../../../../shared/desk/callSheet.ts'
import { colour, type } from '../../../app/theme/tokens.ts'

const Notes = styled('p')({
  ...type.caption,
  padding: '6px 14px',
  color: colour.muted,
  borderBottom: `1px solid ${colour.hairline}`,
})

/** What the sheet is, and what it is not. */
export function SheetNotes({ sheet }: { sheet: CallSheetView | null }) {
  const { undated = 0, leftOut = 0 } = sheet ?? {}
  return (
    <Notes>
      What is said here is kept at this desk. The activity in the CRM stays as it is: the CRM lets
      nothing be changed in it.
      {undated > 0 && ` Without a day, and only in the grid: ${callsOf(undated)}.`}
      {leftOut > 0 && ` Not on this sheet for want of room: ${callsOf(leftOut)}.`}
    </Notes>
  )
}

const callsOf = (count: number): string => (count === 1 ? '1 call' : `${count} calls`)
