import { useEffect } from 'react'
import type { CallView } from '../../../../../shared/desk/calls.ts'
import { callUi, updateCallUi } from '../../state/callUi.ts'
import { focusOn } from './useKeptSignIn.ts'

/** Fills in what is known of the caller, where nobody has typed: their address, or their number. */
export function useExpected({ callId, expected, rang }: CallView): void {
  useEffect(() => {
    if (callUi(callId).email !== '') return
    if (expected !== null) {
      updateCallUi(callId, { email: expected.email, find: '' })
      if (isIn('find') || isIn('email')) focusOn('password')
    } else if (rang !== '') updateCallUi(callId, { find: rang })
  }, [callId, expected, rang])
}

const isIn = (name: string): boolean => document.activeElement?.getAttribute('name') === name
