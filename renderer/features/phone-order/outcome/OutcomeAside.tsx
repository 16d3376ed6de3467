import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { OrderView } from '../../../../shared/desk/orders.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { colour, NARROW, type } from '../../../app/theme/tokens.ts'
import { addressLines } from '../../../components/address.ts'
import { Button } from '../../../components/Button.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { Steps } from '../../../components/Steps.tsx'
import { SignInForm } from '../customer/SignInForm.tsx'
import { CARD_PAYMENT } from '../payment/paymentForm.ts'
import { openDialog } from '../state/callUi.ts'
import { askToEnd } from '../useCallCommands.ts'
import { reasonOf } from '../useOrderCommands.ts'
import { LedgerPanel } from './LedgerPanel.tsx'

const Aside = styled('aside')({ display: 'flex', flexDirection: 'column', minHeight: 0 })
/** A long history scrolls; the way on stays in sight. */
const Panels = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  overflowWrap: 'anywhere',
  alignContent: 'start',
  flex: 1,
  gap: 14,
  minHeight: 0,
  overflow: 'auto',
  padding: '22px 20px 14px',
  '&:focus-visible': { outlineOffset: -2 },
})
const Actions = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 8,
  padding: '8px 20px 20px',
  [NARROW]: { gridTemplateColumns: '1fr' },
})
/** A town is not torn from its postcode. */
const Whole = styled('span')({ display: 'inline-block', whiteSpace: 'pre-wrap' })
const Warning = styled('p')({ ...type.strong, marginTop: 4 })
const Text = styled('p')({ color: colour.muted })
const Hint = styled(Text)({ marginBottom: 10 })

type Made = Exclude<OrderView, { kind: 'none' } | { kind: 'sending' }>

/** The order's money and history, and the end of the call. */
export function OutcomeAside({ call, order }: { call: CallView; order: Made }) {
  const { callId, pay } = call
  const isOfCaller = order.kind === 'created' ? order.isOfCaller : call.customer !== null
  const isOpen = order.kind === 'created' && order.ledger.outstanding > 0
  return (
    <Aside aria-label="This order">
      <Panels tabIndex={0}>
        {order.kind === 'created' ? (
          <LedgerPanel ledger={order.ledger} />
        ) : (
          <Panel label="What to do">
            <Warning>Do not place it again.</Warning>
            <Text>It stays at the top of every screen until it is settled.</Text>
          </Panel>
        )}
        {!isOfCaller && (
          <Panel label="Customer">
            <Hint>
              {call.customer !== null && `This is not an order of ${call.name}. `}
              Sign in whose order this is; then take the payment.
            </Hint>
            <SignInForm call={call} isKnown />
          </Panel>
        )}
        {order.steps.length > 0 && (
          <Panel label="What happened">
            <Steps steps={order.steps} />
          </Panel>
        )}
        {order.kind === 'created' && (
          <Panel label="Delivery">
            <p>
              {addressLines(order.delivery).map((line, index, all) => (
                <Whole key={line}>
                  {line}
                  {index < all.length - 1 && ', '}
                </Whole>
              ))}
            </p>
            <Text>{order.delivery.date !== '' && formatDay(order.delivery.date)}</Text>
          </Panel>
        )}
      </Panels>
      <Actions>
        <Button
          look={isOpen && order.ladder.length === 0 && pay.kind === 'open' ? 'accent' : 'plain'}
          command="takePayment"
          reason={reasonOf(pay)}
          onClick={() => openDialog(callId, { kind: 'payment', start: CARD_PAYMENT })}
        >
          Take payment
        </Button>
        <Button command="endCall" onClick={() => askToEnd(call)}>
          End call
        </Button>
      </Actions>
    </Aside>
  )
}
