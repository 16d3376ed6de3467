import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { countLines } from '../../../components/countLines.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Money } from '../../../components/Money.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { closeDialog } from '../state/callUi.ts'
import { AgainTable } from './AgainTable.tsx'
import { useAgain } from './useAgain.ts'

const Body = styled('div')({ display: 'grid', gap: 12, padding: '14px 22px' })

type AgainDialogProps = { call: CallView; id: string | null }

/** An earlier order as it stands today; one confirmation puts its lines into the basket. */
export function AgainDialog({ call, id }: AgainDialogProps) {
  const { data, chosen, now, was, tick, add, isBusy, failure } = useAgain(call.callId, id)
  const count = chosen.size
  const close = () => closeDialog(call.callId)
  // Nothing went wrong: there is no such order, and the one way on is back.
  const isNone = data === undefined && failure?.kind === 'invalid'
  const reason = isNone ? null : whyNot(data !== undefined, count, isBusy)
  const confirm = () => (isNone ? close() : reason === null && void add())
  return (
    <Dialog
      title={id === null ? 'Same as last time' : 'Order again'}
      aside={
        data && (
          <>
            {data.order}, <Moment at={data.at} hasDay />
          </>
        )
      }
      figure={data && now !== null && <Money minor={now} currency={data.currency} isEstimate />}
      way="back to the basket"
      width={820}
      said={
        data && (
          <>
            With VAT: {formatMoney(was, data.currency)} then. Today’s prices are our estimate; the
            CRM decides once the lines are in the basket.
          </>
        )
      }
      onClose={close}
      onConfirm={confirm}
      actions={
        <>
          {!isNone && <Button onClick={close}>Back</Button>}
          {/* One button all along: the keyboard stays on it. */}
          <Button
            look="accent"
            keys={keysOf('confirm')}
            reason={reason}
            onClick={confirm}
            isConfirm
          >
            {isNone ? 'Back' : count === 0 ? 'Add lines' : `Add ${countLines(count)}`}
          </Button>
        </>
      }
    >
      <Body>
        {isNone ? (
          <Remark tone="info" label="No earlier order">
            <p>{failure.message}</p>
          </Remark>
        ) : (
          <ErrorAlert failure={failure} />
        )}
        {data === undefined ? (
          failure === null && <Skeleton height={160} />
        ) : (
          <AgainTable again={data} chosen={chosen} onTick={tick} />
        )}
      </Body>
    </Dialog>
  )
}

function whyNot(isThere: boolean, count: number, isBusy: boolean): string | null {
  if (!isThere) return 'The order is not there yet.'
  if (isBusy) return 'The lines are being added.'
  return count === 0 ? 'No line is chosen.' : null
}
