import { CircleAlert, CircleHelp } from 'lucide-react'
import type { LineView } from '../../../../shared/desk/basket.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { focusProduct } from '../focusOn.ts'
import { columns } from './basketColumns.ts'
import { Aside, Row } from './gridStyles.ts'

type LineAsideProps = { callId: string; line: LineView; onRemove: () => void }

/** What there is to say of a line that is not simply in the basket, and what can be done. */
export function LineAside({ callId, line, onRemove }: LineAsideProps) {
  const { state, lineId } = line
  if (state.kind === 'sending' || state.kind === 'settled') return null
  const isRefused = state.kind === 'refused'
  const retry = () => {
    attempt(askCall((desk) => desk.basket.retry({ callId, lineId })))
    focusProduct()
  }
  return (
    <Row role="row" data-state={state.kind}>
      <Aside role="gridcell" aria-colspan={columns.length}>
        <div style={{ color: isRefused ? colour.bad : colour.warn }}>
          {isRefused ? <CircleAlert size={14} /> : <CircleHelp size={14} />}
          <p role={isRefused ? 'alert' : 'status'}>{state.message}</p>
          {isRefused && (
            <>
              <Button size="small" onClick={retry} name={`Try again: ${line.code}`}>
                Try again
              </Button>
              <Button size="small" look="quiet" onClick={onRemove} name={`Remove ${line.code}`}>
                Remove
              </Button>
            </>
          )}
        </div>
      </Aside>
    </Row>
  )
}
