import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour } from '../../../app/theme/tokens.ts'
import { countLines } from '../../../components/countLines.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { PasteRowItem } from './PasteRowItem.tsx'
import { groupOf, type PasteGroup, type PasteRow } from './paste.ts'

const List = styled('ol')({ marginTop: 4, borderTop: `1px solid ${colour.hairline}` })

type PasteGroupListProps = {
  callId: string
  group: PasteGroup
  title: string
  rows: readonly PasteRow[]
}

/** The lines of one group, in the order they were pasted. */
export function PasteGroupList({ callId, group, title, rows }: PasteGroupListProps) {
  const id = useId()
  const own = rows.filter((row) => groupOf(row) === group)
  if (own.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <SectionLabel id={id}>
        {title}, {countLines(own.length)}
      </SectionLabel>
      <List>
        {own.map((row) => (
          <PasteRowItem key={row.number} callId={callId} row={row} />
        ))}
      </List>
    </section>
  )
}
