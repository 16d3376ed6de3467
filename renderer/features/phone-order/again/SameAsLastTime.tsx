import { History } from 'lucide-react'
import { useEffect } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { againShown, useAskedAgain } from '../../../api/again.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { openDialog } from '../state/callUi.ts'

/** Brings back what the customer on the line ordered last; nothing is added before it is confirmed. */
export function SameAsLastTime({ call }: { call: CallView }) {
  const { callId, customer, edit } = call
  const reason =
    edit.kind === 'shut' ? edit.reason : customer === null ? 'Sign the customer in first.' : null
  const open = () => openDialog(callId, { kind: 'again', id: null })
  useCommand('sameAsLastTime', open, reason)
  const asked = useAskedAgain()
  useEffect(() => {
    if (asked?.callId !== callId) return
    openDialog(callId, { kind: 'again', id: asked.id })
    againShown()
  }, [asked, callId])
  if (customer === null) return null
  return (
    <Button
      size="small"
      icon={<History size={14} />}
      command="sameAsLastTime"
      reason={reason}
      onClick={open}
    >
      Same as last time
    </Button>
  )
}
