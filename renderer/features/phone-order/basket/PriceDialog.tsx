import { styled } from '@mui/material/styles'
import { useCallback, useState } from 'react'
import type { LineView } from '../../../../shared/desk/basket.ts'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'
import { useAction } from '../../../api/useAction.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { fieldErrors, unmarked } from '../../../components/fieldErrors.ts'
import { TextField } from '../../../components/TextField.tsx'
import { changeLine } from './changeLine.ts'

const Box = styled('div')({ display: 'grid', gap: 14, padding: '16px 22px' })

type PriceDialogProps = { callId: string; line: LineView; currency: string; onDone: () => void }

/** Sets a price by hand, with the reason; or goes back to the CRM's own. */
export function PriceDialog({ callId, line, currency, onDone }: PriceDialogProps) {
  const [unitPrice, setPrice] = useState(line.override?.unitPrice ?? line.price?.amount ?? '')
  const [reason, setReason] = useState(line.override?.reason ?? '')
  const { run, failure } = useAction(
    useCallback(
      async (override: LineView['override']) => {
        await changeLine(callId, line, { override })
        onDone()
      },
      [callId, line, onDone],
    ),
  )
  const errors = fieldErrors(failure)
  const handleConfirm = () => void run({ unitPrice: unitPrice.replace(/^£/, ''), reason })
  return (
    <Dialog
      title="Change price"
      aside={`${line.code}, ${line.name}`}
      way="leave it as it is"
      width={520}
      onClose={onDone}
      onConfirm={handleConfirm}
      said={line.price && `Now ${formatUnitPrice(line.price.amount, currency)} net`}
      actions={
        <>
          {line.override !== null && (
            <Button onClick={() => void run(null)}>Use the CRM’s price</Button>
          )}
          <Button look="accent" keys={keysOf('confirm')} onClick={handleConfirm} isConfirm>
            Change price
          </Button>
        </>
      }
    >
      <Box>
        <TextField
          label="Price of one, net"
          autoFocus
          value={unitPrice}
          onText={setPrice}
          error={errors.unitPrice}
          input={{ inputMode: 'decimal' }}
        />
        <TextField label="Reason" value={reason} onText={setReason} error={errors.reason} />
        <ErrorAlert failure={unmarked(failure)} />
      </Box>
    </Dialog>
  )
}
