import { useCallback } from 'react'
import { askCall } from '../../../../api/calls.ts'
import { useAction } from '../../../../api/useAction.ts'
import { focusOn } from '../../focusOn.ts'
import { updateCallUi } from '../../state/callUi.ts'

/** Signs somebody in whom main need not ask the password for; the first line can be typed meanwhile. */
export function useKeptSignIn(callId: string) {
  const { run, failure } = useAction(
    useCallback((id: string) => askCall((desk) => desk.directory.signIn({ callId, id })), [callId]),
  )
  return {
    failure,
    signIn: (id: string) => {
      focusOn('product')
      updateCallUi(callId, { asksSignIn: true })
      void run(id).then((isIn) => {
        updateCallUi(callId, { asksSignIn: false })
        if (!isIn) focusOn('password')
      })
    },
  }
}
