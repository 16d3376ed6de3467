import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { type KeyboardEvent, useId, useState } from 'react'
import type { ProductHit } from '../../../../shared/desk/stock.ts'
import { printLine } from '../../../../shared/domain/lineEntry.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { CompactSelect } from '../../../components/CompactSelect.tsx'
import { Complaint } from '../../../components/FieldFrame.tsx'
import { useKnownCodes } from '../useKnownCodes.ts'
import { groupOf, hitOf, offered, type PasteRow, problemOf, remarkOf } from './paste.ts'
import { changeRow, mendRow } from './pastes.ts'

const Product = styled('span')({ minWidth: 0, overflowWrap: 'anywhere', '& b': type.strong })
const Muted = styled('span')({ color: colour.muted })
const Remark = styled('small')({ ...type.caption, display: 'block', color: colour.warn })
const Box = styled('div')({ minWidth: 0 })
const Choices = styled('div')({
  display: 'grid',
  justifyItems: 'start',
  minWidth: 0,
  '& > span, & select': { maxWidth: '100%' },
})

/** What a pasted line means: the product, a choice among several, or a field to type it anew. */
export function PasteMeaning({ callId, row }: { callId: string; row: PasteRow }) {
  switch (groupOf(row)) {
    case 'looking':
      return <Muted>looking it up…</Muted>
    case 'unknown':
      return <Mend callId={callId} row={row} />
    case 'several':
      return <Pick callId={callId} row={row} />
    case 'matched':
      return <Meant row={row} />
  }
}

function Meant({ row }: { row: PasteRow }) {
  const hit = hitOf(row)
  if (hit === null) return null
  const remark = remarkOf(row, hit)
  return (
    <Product>
      <b>{hit.code}</b> {hit.name} <Muted>{hit.size}</Muted>
      {row.line.location && <Muted> from {row.line.location}</Muted>}
      {row.line.note && <Muted> “{row.line.note}”</Muted>}
      {remark !== '' && <Remark>{remark}</Remark>}
    </Product>
  )
}

function Pick({ callId, row }: { callId: string; row: PasteRow }) {
  const { number, picked, match } = row
  const hits = offered(row)
  const hit = hitOf(row)
  const remark = hit === null ? '' : remarkOf(row, hit)
  const more = match?.kind === 'several' ? match.count - hits.length : 0
  return (
    <Choices>
      <CompactSelect
        label={`Product of line ${number}`}
        value={picked}
        onPick={(code) => changeRow(callId, number, { picked: code })}
      >
        <option value="">Choose the product…</option>
        {hits.map((one) => (
          <option key={one.code} value={one.code}>
            {nameOf(one)}
          </option>
        ))}
      </CompactSelect>
      {more > 0 && picked === '' && (
        <Remark>{more} more match. Leave it out, or add it by its code.</Remark>
      )}
      {remark !== '' && <Remark>{remark}</Remark>}
    </Choices>
  )
}

const nameOf = ({ code, name, size }: ProductHit): string =>
  [code, name, size].filter(Boolean).join(' · ')

function Mend({ callId, row }: { callId: string; row: PasteRow }) {
  const id = useId()
  const known = useKnownCodes()
  const { number, line, text: pasted, isMended, draft } = row
  const [first] = useState(() => (isMended ? pasted : printLine(line, known) || pasted))
  const text = draft ?? first
  const isChanged = text.trim() !== '' && text !== first
  const read = () => {
    if (isChanged) mendRow(callId, row, text, known)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    // Enter goes on to the next field, and leaving reads. What was just typed is read before all is added.
    if (!isChanged || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    read()
  }
  return (
    <Box>
      <InputBase
        fullWidth
        error
        value={text}
        onChange={(event) => changeRow(callId, number, { draft: event.target.value })}
        onBlur={read}
        onKeyDown={handleKeyDown}
        slotProps={{
          input: {
            'aria-label': `Line ${number}`,
            'aria-invalid': true,
            'aria-describedby': id,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <Complaint id={id}>{problemOf(line) || `No product matches “${line.words}”.`}</Complaint>
    </Box>
  )
}
