import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { ListedDetail } from '../../../../shared/desk/orderList.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { useMenu } from '../../../api/queries.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { addressLines } from '../../../components/address.ts'
import { Moment } from '../../../components/Moment.tsx'
import { PaidChip } from './PaidChip.tsx'

export const Body = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: '10px 16px',
  overflowWrap: 'anywhere',
  '& dt': { ...type.label, color: colour.muted },
})
const Lines = styled('p')({ color: colour.muted })

/** What the CRM tells of an order; it tells no lines. */
export function ListedFacts({ detail }: { detail: ListedDetail }) {
  const { row, delivery, location, team, orderNotes, deliveryNotes } = detail
  const money = (minor: number | null) => (minor === null ? '' : formatMoney(minor, row.currency))
  const teams = useMenu('sales_team')
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['State', row.status],
    ['Payment', <PaidChip key="paid" isPaid={row.isPaid} />],
    ['Created', row.at && <Moment key="at" at={row.at} hasDay />],
    ['Net', money(row.net)],
    ['VAT', money(row.vat)],
    ['Total', money(row.total)],
    ['Customer reference', row.clientRef],
    ['Delivery', delivery.date && formatDay(delivery.date)],
    ['To', addressLines(delivery).join(', ')],
    ['From', location],
    ['Team', teams.find(({ code }) => code === team)?.name ?? team],
    ['Order notes', orderNotes],
    ['Delivery notes', deliveryNotes],
  ]
  return (
    <>
      <Facts>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </Facts>
      <Lines>
        {row.placedId === null
          ? 'It was placed elsewhere: the CRM tells no lines of an order.'
          : 'It was placed here: its lines stand under Placed here.'}
      </Lines>
    </>
  )
}
