import { History } from 'lucide-react'
import { useEffect } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { againShown, useAskedAgain } from '../../../api/again.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { openDialog, updateCallUi, useCallUi } from '../state/callUi.ts'

/** Brings back what the customer on the line ordered last; nothing is added before it is confirmed. */
export function SameAsLastTime({ call }: { call: CallView }) {
  const { callId, customer, edit } = call
  const { waitsForAgain, asksSignIn } = useCallUi(callId)
  const isComing = asksSignIn || isBeingSignedIn(call)
  const isKnown = customer !== null
  const reason =
    edit.kind === 'shut' ? edit.reason : isKnown || isComing ? null : 'Sign the customer in first.'
  const open = () =>
    isKnown
      ? openDialog(callId, { kind: 'again', id: null })
      : updateCallUi(callId, { waitsForAgain: true })
  useCommand('sameAsLastTime', open, reason)
  useEffect(() => {
    if (!waitsForAgain || isComing) return
    if (isKnown) openDialog(callId, { kind: 'again', id: null })
    else updateCallUi(callId, { waitsForAgain: false })
  }, [waitsForAgain, isComing, isKnown, callId])
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

/** The sign-in is on its way, or who that is is still being read. */
const isBeingSignedIn = ({ signIn, customer }: CallView): boolean =>
  signIn.kind === 'signingIn' || (signIn.kind === 'signedIn' && customer === null)
