import { styled } from '@mui/material/styles'
import { Info, ShoppingBasket } from 'lucide-react'
import { useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { useMenu } from '../../../api/queries.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { goneValue } from '../../../components/goneValue.ts'
import { lineIdOf, useEntry } from '../product-box/entries.ts'
import { BasketBar } from './BasketBar.tsx'
import { BasketRow } from './BasketRow.tsx'
import { columns } from './basketColumns.ts'
import { basketNote } from './basketNote.ts'
import { basketTracks } from './basketTracks.ts'
import { GivenRow } from './GivenRow.tsx'
import { Cell, Grid, Header, HeadRow, Lines, tracksStyle } from './gridStyles.ts'
import { useGridFocus } from './useGridFocus.ts'
import { WaitingRow } from './WaitingRow.tsx'

const Scroll = styled('div')({ minHeight: 0, overflow: 'auto', marginTop: 6 })
const Note = styled('p')({
  display: 'flex',
  gap: 6,
  padding: '10px 0',
  color: colour.muted,
  '& svg': { flex: 'none', marginTop: 3 },
})
const Box = styled('div')({ display: 'flex', flexDirection: 'column', minHeight: 0 })

/** So many lines are more than a window shows at a time. */
const MANY = 50

/** The lines of the order, as the CRM has them or will have them. */
export function Basket({ call }: { call: CallView }) {
  const { callId, lines, edit, signIn } = call
  const { waiting, given } = useEntry(callId)
  const shown = new Set(lines.map(({ lineId }) => lineId))
  const onTheirWay = given.filter((line) => !shown.has(lineIdOf(line)))
  const grid = useRef<HTMLDivElement>(null)
  const focus = useGridFocus(grid, lines.length)
  const note = basketNote(lines, call.totals.currency)
  const locations = useMenu('stock_location')
  const tracks = basketTracks(lines, (code) => goneValue(locations, code) !== null)
  const isEmpty = lines.length + waiting.length + onTheirWay.length === 0
  return (
    <Box>
      <BasketBar call={call} isEmpty={isEmpty} />
      <Scroll data-scroll>
        <Grid
          ref={grid}
          role="grid"
          aria-label="Basket"
          style={tracksStyle(tracks)}
          onKeyDown={focus.handleKeyDown}
        >
          <Header role="rowgroup">
            <HeadRow role="row">
              {columns.map(({ id, title, align }) => (
                <Cell role="columnheader" key={id} style={{ textAlign: align }}>
                  {title}
                </Cell>
              ))}
            </HeadRow>
          </Header>
          <Lines role="rowgroup" data-lines data-long={lines.length > MANY || undefined}>
            {lines.map((line, index) => (
              <BasketRow
                key={line.lineId}
                callId={callId}
                currency={call.totals.currency}
                line={line}
                place={index}
                focused={focus.place.row === index ? focus.place.column : null}
                isLocked={edit.kind === 'shut'}
                isHalted={signIn.kind === 'signedOut'}
                onFocus={focus.handleFocus}
              />
            ))}
            {onTheirWay.map((line) => (
              <GivenRow key={lineIdOf(line)} given={line} />
            ))}
            {waiting.map((line) => (
              <WaitingRow key={line.id} callId={callId} waiting={line} />
            ))}
          </Lines>
        </Grid>
        {isEmpty && (
          <EmptyState
            icon={<ShoppingBasket size={22} strokeWidth={1.5} />}
            title="Nothing in the basket yet"
            text="Type what the caller asks for: a code, a name or a barcode, with the quantity before it."
          />
        )}
      </Scroll>
      {note !== '' && (
        <Note role="status">
          <Info size={14} />
          {note}
        </Note>
      )}
    </Box>
  )
}
