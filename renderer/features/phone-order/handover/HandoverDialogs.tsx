import { assertNever } from '../../../../shared/assertNever.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { GivenDialog } from './GivenDialog.tsx'
import { useHandover } from './handover.ts'
import { TakeDialog } from './TakeDialog.tsx'

/** Handing calls over; it outlives the call that is handed over. */
export function HandoverDialogs() {
  const now = useHandover()
  switch (now.kind) {
    case 'closed':
      return null
    case 'give':
      return <GiveDialog callId={now.callId} name={now.name} />
    case 'given':
      return <GivenDialog {...now} />
    case 'take':
      return <TakeDialog />
    default:
      return assertNever(now)
  }
}
