import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { closeAdding } from '../../../api/adding.ts'
import { attempt } from '../../../api/attempt.ts'
import { openCall, switchCall } from '../../../api/calls.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'

const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })

/** So many calls are offered; the others are at the top of the phone order. */
const MOST = 4

/** Why it cannot be added yet, and the ways to where a customer is signed in. */
export function NobodySignedIn({ calls }: { calls: readonly CallView[] }) {
  const goToCall = (callId: string) => {
    closeAdding()
    switchCall(callId)
    goTo('phoneOrder')
  }
  const goToNewCall = () => {
    closeAdding()
    attempt(openCall().then(() => goTo('phoneOrder')))
  }
  const open = calls.flatMap(({ callId, name, edit }, place) =>
    edit.kind === 'open' ? [{ callId, words: `${name}, call ${place + 1}` }] : [],
  )
  return (
    <Remark tone="info" label="For whom">
      <p>
        The CRM takes activities of a signed-in customer alone. Sign the customer in on a call, then
        come back: what is typed here stays.
      </p>
      <Ways>
        {open.slice(0, MOST).map(({ callId, words }) => (
          <Button key={callId} size="small" onClick={() => goToCall(callId)}>
            {words}
          </Button>
        ))}
        <Button size="small" onClick={goToNewCall}>
          New call
        </Button>
      </Ways>
    </Remark>
  )
}
