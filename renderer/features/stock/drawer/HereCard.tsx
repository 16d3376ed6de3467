import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { BasketHere, ProductView, SaleHere } from '../../../../shared/desk/product.ts'
import { UNIT_WORDS } from '../../../../shared/domain/uom.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { shown } from '../grid/Quantity.tsx'
import { Note, Rows } from './drawerStyles.ts'

const Head = styled('h3')({ ...type.caption, margin: '6px 0 2px', color: colour.muted })

/** Sales shown; the rest is counted. */
const SHOWN = 5

/** What lies of it in open calls of this desk, and what was sold of it here. */
export function HereCard({ product: { baskets, sales } }: { product: ProductView }) {
  return (
    <Panel label="At this desk">
      {baskets.length === 0 && sales.length === 0 && (
        <Note>In no open call, and not sold here in 30 days.</Note>
      )}
      {baskets.length > 0 && (
        <>
          <Head>In open calls</Head>
          <Rows>
            {baskets.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a call may hold it in several lines.
              <Row key={`${line.callId} ${at}`} name={line.caller} amount={amountOf(line)} />
            ))}
          </Rows>
        </>
      )}
      {sales.length > 0 && (
        <>
          <Head>Sold here, 30 days</Head>
          <Rows>
            {sales.slice(0, SHOWN).map((sale, at) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: an order may hold it in several lines.
                key={`${sale.id} ${at}`}
                name={
                  <>
                    {sale.orderRef ?? 'Not settled'}, <Moment at={sale.at} hasDay />
                  </>
                }
                amount={amountOf(sale)}
              />
            ))}
          </Rows>
          {sales.length > SHOWN && <Note>and {sales.length - SHOWN} more</Note>}
        </>
      )}
    </Panel>
  )
}

const Row = ({ name, amount }: { name: ReactNode; amount: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{amount}</dd>
  </>
)

function amountOf(line: BasketHere | SaleHere): string {
  const { one, many } = UNIT_WORDS[line.unit]
  const place = 'location' in line && line.location !== '' ? `, ${line.location}` : ''
  return `${shown(line.quantity)} ${Number(line.quantity) === 1 ? one : many}${place}`
}
