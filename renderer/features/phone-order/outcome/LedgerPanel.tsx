import { styled } from '@mui/material/styles'
import type { Ledger } from '../../../../shared/desk/orders.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Money } from '../../../components/Money.tsx'
import { Panel } from '../../../components/Panel.tsx'

const Row = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  paddingTop: 4,
  color: colour.muted,
  '& dd': { color: colour.ink },
  '&[data-strong] dd': { fontWeight: 600 },
  '&[data-open] dd': { fontWeight: 600, color: colour.bad },
})

/** This desk's own account of the order. */
export function LedgerPanel({ ledger }: { ledger: Ledger }) {
  const { currency, total, takenHere, outstanding } = ledger
  return (
    <Panel label="This order">
      <dl>
        <Row data-strong>
          <dt>Total</dt>
          <dd>
            <Money minor={total} currency={currency} />
          </dd>
        </Row>
        <Row>
          <dt>Taken here</dt>
          <dd>
            <Money minor={takenHere} currency={currency} />
          </dd>
        </Row>
        <Row data-open={outstanding > 0 || undefined}>
          <dt>Open</dt>
          <dd>
            <Money minor={outstanding} currency={currency} />
          </dd>
        </Row>
      </dl>
    </Panel>
  )
}
