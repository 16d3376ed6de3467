import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { formatUnitPrice } from '../../../../shared/domain/money.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { addWithReason, tellEntry } from './entries.ts'
import type { ChosenLine } from './entry.ts'

const Box = styled('div')({ padding: '16px 22px' })

/** Asks why a price was typed by hand, before the line goes out. */
export function ReasonDialog({ callId, chosen }: { callId: string; chosen: ChosenLine }) {
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { hit, line } = chosen
  const price = formatUnitPrice(line.price ?? '', hit.price?.currency ?? 'GBP')
  const handleConfirm = () => {
    if (reason.trim() === '') setAsked(true)
    else addWithReason(callId, chosen, reason.trim())
  }
  return (
    <Dialog
      title="Change price"
      aside={`${hit.code} at ${price}`}
      width={480}
      onClose={() => tellEntry(callId, { kind: 'reasonDropped' })}
      onConfirm={handleConfirm}
      actions={
        <Button look="accent" keys={keysOf('confirm')} onClick={handleConfirm} isConfirm>
          Add line
        </Button>
      }
    >
      <Box>
        <TextField
          label="Reason"
          autoFocus
          value={reason}
          onText={setReason}
          input={{ maxLength: 200 }}
          error={isAsked && reason.trim() === '' ? 'Say why the price is changed.' : undefined}
        />
      </Box>
    </Dialog>
  )
}
