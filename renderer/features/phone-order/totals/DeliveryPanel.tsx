import { styled } from '@mui/material/styles'
import type { CustomerView } from '../../../../shared/desk/customers.ts'
import { addressLines } from '../../../components/address.ts'
import { Panel } from '../../../components/Panel.tsx'

const Lines = styled('div')({ marginTop: 4, overflowWrap: 'anywhere' })

/** Where it goes unless the checkout says otherwise. */
export function DeliveryPanel({ customer }: { customer: CustomerView }) {
  const lines = addressLines(customer)
  return (
    <Panel label="Delivery">
      <Lines>
        {lines.length === 0 ? 'No address yet. Checkout asks for it.' : null}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Lines>
    </Panel>
  )
}
