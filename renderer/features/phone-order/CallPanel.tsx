import { memo, useLayoutEffect, useRef } from 'react'
import type { CallView } from '../../../shared/desk/calls.ts'
import { Hidden } from '../../components/Hidden.tsx'
import { Basket } from './basket/Basket.tsx'
import { ChangedSince } from './basket/ChangedSince.tsx'
import { BasketPlace, Columns, CustomerPlace, TotalsPlace } from './columns.ts'
import { CustomerColumn } from './customer/CustomerColumn.tsx'
import { Outcome } from './outcome/Outcome.tsx'
import { ProductBox } from './product-box/ProductBox.tsx'
import { Callback } from './tabs/Callback.tsx'
import { TotalsColumn } from './totals/TotalsColumn.tsx'
import { useCallPlace } from './useCallPlace.ts'
import { useOrderCommands } from './useOrderCommands.ts'

/**
 * One call: who, what, how much; or, once an order is out, what became of it. What happens to
 * another call is nothing to it.
 */
export const CallPanel = memo(function CallPanel({ call }: { call: CallView }) {
  const panel = useRef<HTMLDivElement>(null)
  useOrderCommands(call)
  const { order } = call

  // Looked for when the call comes to the front, by what is known of the caller then.
  const first = useRef('')
  useLayoutEffect(() => {
    first.current = `[name="${firstField(call)}"]`
  })
  useCallPlace(call.callId, panel, first)

  return (
    <div
      ref={panel}
      role="tabpanel"
      id={`call-${call.callId}`}
      aria-labelledby={`tab-${call.callId}`}
      style={{ display: 'grid', minHeight: 0 }}
    >
      {order.kind === 'none' || order.kind === 'sending' ? (
        <Columns>
          <Hidden as="h1">Phone order</Hidden>
          <CustomerPlace data-scroll>
            <CustomerColumn call={call} />
          </CustomerPlace>
          <BasketPlace>
            <Callback call={call} />
            <ProductBox call={call} />
            <ChangedSince call={call} />
            <Basket call={call} />
          </BasketPlace>
          <TotalsPlace data-scroll>
            <TotalsColumn call={call} />
          </TotalsPlace>
        </Columns>
      ) : (
        <Outcome call={call} order={order} />
      )}
    </div>
  )
})

/** Where the next word is typed: what is known of the caller need not be. */
function firstField({ signIn, lines, expected, rang }: CallView): string {
  if (signIn.kind === 'signedOut') return 'password'
  if (signIn.kind !== 'anonymous' || lines.length > 0) return 'product'
  if (expected !== null && expected.email !== '') return 'password'
  return rang === '' ? 'email' : 'find'
}
