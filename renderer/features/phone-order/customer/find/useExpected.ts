import { useEffect } from 'react'
import type { CallView } from '../../../../../shared/desk/calls.ts'
import { callUi, updateCallUi } from '../../state/callUi.ts'

/** Fills in the address of whom the call is with, where nobody has typed one. */
export function useExpected({ callId, expected }: CallView): void {
  useEffect(() => {
    if (expected === null || callUi(callId).email !== '') return
    updateCallUi(callId, { email: expected.email })
  }, [callId, expected])
}
