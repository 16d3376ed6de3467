import { styled } from '@mui/material/styles'
import { useEffect } from 'react'
import type { CheckoutDraft } from '../../../../shared/desk/orders.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { onNews } from '../../../api/desk.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { Tick } from '../../../components/Tick.tsx'
import { closeDialog } from '../state/callUi.ts'
import { refreshCheckout } from './openCheckout.ts'
import type { Checkout } from './useCheckout.ts'

const Whole = styled('div')({ display: 'grid', gap: 8, gridColumn: '1 / -1' })
const List = styled('ul')({ display: 'grid', gap: 2 })

/** The newest say enough. */
const SHOWN = 3

type RemarksProps = { callId: string; draft: CheckoutDraft; checkout: Checkout }

/** What has to be known of other orders before this one is decided on. */
export function Remarks({ callId, draft, checkout }: RemarksProps) {
  const { openOrder, sameToday, resend } = draft
  // The CRM may know of an order that this desk does not: then main asks at the moment of placing.
  const isAsked =
    openOrder === null && (checkout.errors.isAnother !== undefined || checkout.values.isAnother)
  if (openOrder === null && sameToday.length === 0 && resend === null && !isAsked) return null
  return (
    <Whole>
      {resend !== null && <SentAgain resend={resend} checkout={checkout} />}
      {openOrder !== null && <OpenOrder callId={callId} open={openOrder} checkout={checkout} />}
      {isAsked && (
        <Remark tone="warn" label="Other orders in the CRM">
          <Another checkout={checkout} />
        </Remark>
      )}
      {sameToday.length > 0 && (
        <Remark tone="info" label="Ordered today">
          <p>
            These lines, or {formatMoney(draft.agreedTotal, draft.currency)}, were ordered by this
            customer in the last 24 hours already:
          </p>
          <List>
            {sameToday.slice(0, SHOWN).map(({ orderRef, at, person }) => (
              <li key={`${orderRef} ${at}`}>
                {orderRef || 'No number yet'}, <Moment at={at} hasDay />
                {person !== '' && ` by ${person}`}
              </li>
            ))}
            {sameToday.length > SHOWN && <li>and {sameToday.length - SHOWN} more</li>}
          </List>
        </Remark>
      )}
    </Whole>
  )
}

type OpenOrderProps = Omit<RemarksProps, 'draft'> & {
  open: NonNullable<CheckoutDraft['openOrder']>
}

function OpenOrder({ callId, open, checkout }: OpenOrderProps) {
  const { token, amount, currency, since, isSameBasket } = open
  // It may be settled while the dialog is open.
  useEffect(() => onNews('unsettledChanged', () => void refreshCheckout(callId)), [callId])
  const settle = () => {
    closeDialog(callId)
    goTo('unsettled')
  }
  return (
    <Remark tone="warn" label="Open order">
      <p>
        Order {token} of this customer, {formatMoney(amount, currency)}, sent at{' '}
        <Moment at={since} hasSeconds />,{' '}
        {isSameBasket
          ? 'is this very basket and may still arrive. Settle that one first.'
          : 'may still arrive.'}
      </p>
      {!isSameBasket && <Another checkout={checkout} />}
      <span>
        <Button size="small" onClick={settle}>
          Show it under Unsettled
        </Button>
      </span>
    </Remark>
  )
}

/** A person's word that this is not the order that may be there already. */
const Another = ({ checkout: { values, errors, change } }: Pick<RemarksProps, 'checkout'>) => (
  <Tick
    label="This is another order"
    name="isAnother"
    isOn={values.isAnother}
    error={errors.isAnother}
    onTick={(isAnother) => change({ isAnother })}
  />
)

type SentAgainProps = { resend: NonNullable<CheckoutDraft['resend']>; checkout: Checkout }

function SentAgain({ resend, checkout }: SentAgainProps) {
  const { token, differences } = resend
  const { values, errors, change } = checkout
  return (
    <Remark tone={differences.length > 0 ? 'warn' : 'info'} label="Sent again">
      <p>
        Order {token} is sent again, as a quote and under the same reference.{' '}
        {differences.length > 0 ? 'It is not as it was:' : 'It is as it was, line by line.'}
      </p>
      {differences.length > 0 && (
        <>
          <List>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </List>
          <Tick
            label="Agreed with the caller as it is now"
            name="isAgreed"
            isOn={values.isAgreed}
            error={errors.isAgreed}
            onTick={(isAgreed) => change({ isAgreed })}
          />
        </>
      )}
    </Remark>
  )
}
