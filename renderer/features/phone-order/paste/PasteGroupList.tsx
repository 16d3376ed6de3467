import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { PasteRowItem } from './PasteRowItem.tsx'
import type { PasteRow } from './paste.ts'

const List = styled('ol')({ marginTop: 4, borderTop: `1px solid ${colour.hairline}` })

type PasteGroupListProps = {
  callId: string
  title: string
  rows: readonly PasteRow[]
  /** So many of them are drawn by now. */
  drawn: number
}

/** The lines of one group, in the order they were pasted. */
export function PasteGroupList({ callId, title, rows, drawn }: PasteGroupListProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <SectionLabel id={id}>
        {title}, {countLines(rows.length)}
      </SectionLabel>
      <List>
        {rows.slice(0, drawn).map((row) => (
          <PasteRowItem key={row.number} callId={callId} row={row} />
        ))}
      </List>
    </section>
  )
}
