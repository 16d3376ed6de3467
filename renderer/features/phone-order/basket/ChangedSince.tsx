import type { CallView } from '../../../../shared/desk/calls.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { focusProduct } from '../focusOn.ts'

/** How a basket that was put in again differs from what was shown before; nothing is placed unseen. */
export function ChangedSince({ call }: { call: CallView }) {
  const { callId, changed } = call
  if (changed.length === 0) return null
  const seen = () => {
    attempt(askCall((desk) => desk.calls.seen({ callId })))
    focusProduct()
  }
  return (
    <Remark tone="warn" label="What changed">
      <p>The basket was put in again and is not as it was:</p>
      <ul>
        {changed.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={seen}>
          I have seen it
        </Button>
      </div>
    </Remark>
  )
}
