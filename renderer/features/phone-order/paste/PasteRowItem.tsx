import { styled } from '@mui/material/styles'
import { memo } from 'react'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { RowButton } from '../../../components/RowButton.ts'
import { PasteMeaning } from './PasteMeaning.tsx'
import { groupOf, hitOf, isOtherPrice, ourPrice, type PasteRow } from './paste.ts'
import { changeRow } from './pastes.ts'

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr) minmax(0, 1.6fr) 96px 96px 82px',
  alignItems: 'center',
  columnGap: 12,
  minHeight: 40,
  padding: '4px 0',
  borderBottom: `1px solid ${colour.hairline}`,
  // Of five hundred only those in sight are laid out.
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 40px',
  '&[data-out] > :not(:last-child)': { opacity: 0.5, textDecoration: 'line-through' },
  '@media (max-width: 900px)': {
    gridTemplateColumns: '28px minmax(0, 1fr) 96px 82px',
    '& > :nth-of-type(2)': { gridColumn: '2 / -1' },
    '& > :nth-of-type(3)': { gridColumn: 2 },
    '& > [data-price]': { display: 'none' },
  },
})
const Place = styled('span')({ ...type.caption, color: colour.faint, textAlign: 'right' })
const Pasted = styled('span')({
  ...type.caption,
  color: colour.muted,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
})
const Figure = styled('span')({ textAlign: 'right' })
const Theirs = styled('small')({ ...type.caption, display: 'block', color: colour.info })

/** One pasted line: as it came, what it means, and whether it goes in. */
export const PasteRowItem = memo(function PasteRowItem(props: { callId: string; row: PasteRow }) {
  const { callId, row } = props
  const { number, text, line, isOut } = row
  const hit = hitOf(row)
  const isUnknown = groupOf(row) === 'unknown'
  return (
    <Row data-out={isOut || undefined}>
      <Place>{number}</Place>
      <Pasted title={text}>{text}</Pasted>
      <PasteMeaning callId={callId} row={row} />
      <Figure>{!isUnknown && inUnits(line.quantity ?? '1', line.unit ?? 'unit')}</Figure>
      <Figure data-price>{hit && <Price row={row} hit={hit} />}</Figure>
      <RowButton
        type="button"
        aria-label={`${isOut ? 'Put back' : 'Leave out'} line ${number}`}
        onClick={() => changeRow(callId, number, { isOut: !isOut })}
      >
        {isOut ? 'Put back' : 'Leave out'}
      </RowButton>
    </Row>
  )
})

function Price({ row, hit }: { row: PasteRow; hit: NonNullable<ReturnType<typeof hitOf>> }) {
  const ours = ourPrice(row, hit)
  const currency = hit.price?.currency ?? 'GBP'
  return (
    <>
      {ours === null ? '–' : formatUnitPrice(ours, currency)}
      {isOtherPrice(row, hit) && (
        <Theirs>{formatUnitPrice(row.line.price ?? '', currency)} pasted</Theirs>
      )}
    </>
  )
}
