import { CircleHelp } from 'lucide-react'
import { memo } from 'react'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { focusProduct } from '../focusOn.ts'
import { tellEntry } from '../product-box/entries.ts'
import type { WaitingLine } from '../product-box/entry.ts'
import { columns } from './basketColumns.ts'
import { Aside, Row } from './gridStyles.ts'

type WaitingRowProps = { callId: string; waiting: WaitingLine }

/** A line that is not in the basket yet: it is looked for, waits for its turn, or asks. */
export const WaitingRow = memo(function WaitingRow({ callId, waiting }: WaitingRowProps) {
  const { id, text, state } = waiting
  const choose = () => {
    tellEntry(callId, { kind: 'resumed', id })
    focusProduct()
  }
  const remove = () => {
    tellEntry(callId, { kind: 'dropped', id })
    focusProduct()
  }
  return (
    <Row role="row" data-uncertain>
      <Aside role="gridcell" aria-colspan={columns.length}>
        {state.kind !== 'asks' ? (
          <div>
            <p>
              {text}:{' '}
              {state.kind === 'looking' ? 'looking it up…' : 'goes in after the line before it…'}
            </p>
          </div>
        ) : (
          <div style={{ color: colour.warn }}>
            <CircleHelp size={14} />
            <p>
              {text}: {state.message}
            </p>
            <Button size="small" name={`Choose for ${text}`} onClick={choose}>
              Choose
            </Button>
            <Button size="small" look="quiet" name={`Remove ${text}`} onClick={remove}>
              Remove
            </Button>
          </div>
        )}
      </Aside>
    </Row>
  )
})
