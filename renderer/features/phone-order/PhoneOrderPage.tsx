import { styled } from '@mui/material/styles'
import { Activity } from 'react'
import type { CallView } from '../../../shared/desk/calls.ts'
import { attempt } from '../../api/attempt.ts'
import { readCalls, useActiveCall, useCalls } from '../../api/calls.ts'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { Hidden } from '../../components/Hidden.tsx'
import { CallPanel } from './CallPanel.tsx'
import { FrontDialogs } from './FrontDialogs.tsx'
import { HandoverDialogs } from './handover/HandoverDialogs.tsx'
import { PhoneOrderSkeleton } from './PhoneOrderSkeleton.tsx'
import { useTypedBefore } from './state/typing.ts'
import { CallTabs } from './tabs/CallTabs.tsx'
import { useCallCommands } from './useCallCommands.ts'

const Page = styled('div')({
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  // However many calls there are, they scroll within the window.
  gridTemplateColumns: 'minmax(0, 1fr)',
  height: '100%',
})
const Alone = styled('div')({ maxWidth: 560, padding: 24 })

/** The phone order: calls above, the one in front below. */
export function PhoneOrderPage() {
  const { state, calls } = useCalls()
  const active = useActiveCall()
  if (state.kind === 'failed') {
    return (
      <Alone>
        <Hidden as="h1">Phone order</Hidden>
        <ErrorAlert failure={state.failure} onAgain={() => attempt(readCalls())} />
      </Alone>
    )
  }
  if (active === null) return <PhoneOrderSkeleton />
  return <Calls calls={calls} active={active} />
}

function Calls({ calls, active }: { calls: readonly CallView[]; active: CallView }) {
  useCallCommands(calls, active)
  useTypedBefore(calls)
  return (
    <Page>
      <CallTabs calls={calls} activeId={active.callId} />
      {/* All stand ready: one that comes to the front is shown, not built. */}
      {calls.map((call) => (
        <Activity key={call.callId} mode={call === active ? 'visible' : 'hidden'}>
          <CallPanel call={call} />
        </Activity>
      ))}
      <FrontDialogs key={active.callId} call={active} />
      <HandoverDialogs />
    </Page>
  )
}
