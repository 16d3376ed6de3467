import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { colour, NARROW, size, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { CARD_PAYMENT } from '../payment/paymentForm.ts'
import { usePlacing } from '../placing.ts'
import { openDialog, useCallUi } from '../state/callUi.ts'
import { askToEnd, holdCall } from '../useCallCommands.ts'
import { askCheckout, reasonOf } from '../useOrderCommands.ts'

const Stack = styled('div')({
  display: 'grid',
  gap: 8,
  '& .MuiButton-root': { justifyContent: 'flex-start' },
  '& .MuiButton-contained': { minHeight: size.placeOrder, fontSize: 14 },
  [NARROW]: { '& .MuiButton-root': { padding: '0 8px' }, '& [data-note]': { display: 'none' } },
})
const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 8,
  '& .MuiButton-root': { justifyContent: 'center' },
  '& .MuiButton-root > [aria-hidden]': { marginLeft: 0 },
})
const Why = styled('p')({ ...type.caption, color: colour.muted, '&:empty': { marginTop: -8 } })

/** The way on: place, pay, hold, end; what is shut says why. */
export function OrderActions({ call }: { call: CallView }) {
  const { callId, pay, isHeld } = call
  const { waitsForCheckout } = useCallUi(callId)
  const placing = usePlacing(call)
  const placeReason = reasonOf(placing)
  const takesPayment = () => openDialog(callId, { kind: 'payment', start: CARD_PAYMENT })
  return (
    <Stack>
      <Button
        look="accent"
        isWide
        command="placeOrder"
        reason={placeReason}
        onClick={() => askCheckout(call, placing)}
      >
        Place order
      </Button>
      <Why role="status">
        {waitsForCheckout ? 'Opens as soon as the last line is in.' : placeReason}
      </Why>
      <Button
        isWide
        command="takePayment"
        reason={reasonOf(pay)}
        note={pay.kind === 'shut' ? 'after the order' : ''}
        onClick={takesPayment}
      >
        Take payment
      </Button>
      <Pair>
        <Button onClick={() => holdCall(call)}>{isHeld ? 'Resume' : 'Hold'}</Button>
        <Button command="endCall" onClick={() => askToEnd(call)}>
          End call
        </Button>
      </Pair>
    </Stack>
  )
}
