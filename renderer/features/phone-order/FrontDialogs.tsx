import type { CallView } from '../../../shared/desk/calls.ts'
import { CallDialogs } from './CallDialogs.tsx'
import { KeptCardContext } from './card/keptCard.ts'
import { useKeptCard } from './card/useKeptCard.ts'

/** The dialogs of the call in front; what a card leaves in them is gone when another comes there. */
export function FrontDialogs({ call }: { call: CallView }) {
  const kept = useKeptCard()
  return (
    <KeptCardContext value={kept}>
      <CallDialogs call={call} />
    </KeptCardContext>
  )
}
