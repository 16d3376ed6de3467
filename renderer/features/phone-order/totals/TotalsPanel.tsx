import { styled } from '@mui/material/styles'
import type { TotalsView } from '../../../../shared/desk/basket.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Money } from '../../../components/Money.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { vatRows } from './vatRows.ts'

const Row = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  paddingTop: 4,
  color: colour.muted,
  '& dd': { color: colour.ink },
})
const Total = styled(Row)({
  marginTop: 10,
  paddingTop: 8,
  borderTop: `1px solid ${colour.hairline}`,
  '& dt': { ...type.strong, color: colour.ink },
  flexWrap: 'wrap',
  columnGap: 8,
  '& dd': {
    ...type.total,
    fontSize: 'min(28px, 13.5cqi)',
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
  },
})
const Sums = styled('dl')({ containerType: 'inline-size' })
const Note = styled('p')({ ...type.caption, marginTop: 2, color: colour.muted })

/** What the basket comes to: the CRM's figures, or our estimate until they are in. */
export function TotalsPanel({ totals }: { totals: TotalsView }) {
  const { currency, net, total, source, note } = totals
  const isEstimate = source === 'estimate' && total !== 0
  return (
    <Panel label="Totals">
      <Sums>
        <Row>
          <dt>Net</dt>
          <dd>
            <Money minor={net} currency={currency} isEstimate={isEstimate} />
          </dd>
        </Row>
        {vatRows(totals).map(({ label, vat }) => (
          <Row key={label}>
            <dt>{label}</dt>
            <dd>
              <Money minor={vat} currency={currency} isEstimate={isEstimate} />
            </dd>
          </Row>
        ))}
        <Total>
          <dt>Total</dt>
          <dd>
            <Money minor={total} currency={currency} isEstimate={isEstimate} />
          </dd>
        </Total>
      </Sums>
      <Note aria-live="polite">{note}</Note>
    </Panel>
  )
}
