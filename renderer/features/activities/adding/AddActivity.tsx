import { openAddingForCall, useAdding } from '../../../api/adding.ts'
import { useZone } from '../../../api/status.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { AddDialog } from './AddDialog.tsx'
import { SentDialog } from './SentDialog.tsx'

/** Adding an activity, over whichever screen it was asked for. */
export function AddActivity() {
  const { isOpen, sentId } = useAdding()
  const zone = useZone()
  useCommand('addActivity', () => openAddingForCall(zone))
  if (!isOpen) return null
  return sentId === null ? <AddDialog /> : <SentDialog id={sentId} />
}
