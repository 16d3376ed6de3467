import { styled } from '@mui/material/styles'
import type { Ledger } from '../../../../shared/desk/orders.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
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

const NotWhole = styled('p')({ ...type.caption, color: colour.warn, paddingTop: 6 })

/** This desk's own account of the order. */
export function LedgerPanel({ ledger }: { ledger: Ledger }) {
  const { currency, total, takenHere, said, outstanding, notWhole } = ledger
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
        {said && (
          <Row>
            <dt>Paid beside, said by {said.by}</dt>
            <dd>
              <Money minor={said.amount} currency={currency} />
            </dd>
          </Row>
        )}
        <Row data-open={outstanding > 0 || undefined}>
          <dt>{notWhole === null ? 'Open' : 'Open at most'}</dt>
          <dd>
            <Money minor={outstanding} currency={currency} />
          </dd>
        </Row>
      </dl>
      {notWhole?.kind === 'elsewhere' && (
        <NotWhole>
          Not whole: it was placed elsewhere, and may have been paid in part there.
        </NotWhole>
      )}
      {notWhole?.kind === 'lost' && (
        <NotWhole>
          Not whole: payments from <Moment at={notWhole.from} hasDay /> to{' '}
          <Moment at={notWhole.until} hasDay /> may be missing.
        </NotWhole>
      )}
    </Panel>
  )
}
