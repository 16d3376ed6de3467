import { styled } from '@mui/material/styles'
import { Choice } from '../../../components/Choice.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { otherPrices, type Paste } from './paste.ts'
import { changePaste } from './pastes.ts'

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: 16,
  '& > :last-child': { flex: '1 1 260px' },
})

const OPTIONS = [
  { code: 'ours', name: 'Our prices' },
  { code: 'pasted', name: 'Prices as pasted' },
] as const

/** Asks whose prices count, where some came with others than ours. */
export function PastePrices({ callId, paste }: { callId: string; paste: Paste }) {
  const others = otherPrices(paste)
  if (others === 0) return null
  const { prices, reason } = paste
  return (
    <Row>
      <Choice
        label={others === 1 ? 'One price differs from ours' : `${others} prices differ from ours`}
        value={prices}
        options={OPTIONS}
        onPick={(code) => changePaste(callId, { prices: code })}
      />
      {prices === 'pasted' && (
        <TextField
          label="Reason"
          name="reason"
          value={reason}
          hint="Kept with each line whose price is set by hand."
          onText={(text) => changePaste(callId, { reason: text })}
          input={{ maxLength: 200 }}
        />
      )}
    </Row>
  )
}
