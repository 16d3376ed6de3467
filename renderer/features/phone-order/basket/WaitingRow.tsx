import { CircleHelp } from 'lucide-react'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { focusSoon } from '../../../components/focus.ts'
import { tellEntry } from '../product-box/entries.ts'
import type { WaitingLine } from '../product-box/entry.ts'
import { columns } from './basketColumns.ts'
import { Aside, Row } from './gridStyles.ts'

/** A line whose product is not known yet: it is looked for, or it asks. */
export function WaitingRow({ callId, waiting }: { callId: string; waiting: WaitingLine }) {
  const { id, text, state } = waiting
  const choose = () => {
    tellEntry(callId, { kind: 'resumed', id })
    focusSoon(() => document.querySelector<HTMLElement>('[name="product"]'))
  }
  return (
    <Row data-uncertain>
      <Aside role="gridcell" colSpan={columns.length}>
        {state.kind === 'looking' ? (
          <div>
            <p>{text}: looking it up…</p>
          </div>
        ) : (
          <div style={{ color: colour.warn }}>
            <CircleHelp size={14} />
            <p>
              {text}: {state.message}
            </p>
            <Button size="small" onClick={choose}>
              Choose
            </Button>
            <Button
              size="small"
              look="quiet"
              onClick={() => tellEntry(callId, { kind: 'dropped', id })}
            >
              Remove
            </Button>
          </div>
        )}
      </Aside>
    </Row>
  )
}
