import { useEffect } from 'react'
import type { CallView } from '../../../../../shared/desk/calls.ts'
import { focusOn } from '../../focusOn.ts'
import { callUi, updateCallUi } from '../../state/callUi.ts'

/** Fills in what is known of the caller, where nobody has typed: their address, or their number. */
export function useExpected({ callId, expected, rang, signIn }: CallView): void {
  const isNotAsked = expected !== null && signIn.kind === 'signingIn'
  useEffect(() => {
    if (callUi(callId).email !== '') return
    if (expected !== null) {
      updateCallUi(callId, { email: expected.email, find: '' })
      if (isIn('find') || isIn('email')) focusOn('password')
    } else if (rang !== '') updateCallUi(callId, { find: rang })
  }, [callId, expected, rang])
  useEffect(() => {
    // The field goes away, and the first line is what is typed next.
    if (isNotAsked && isIn('password')) focusOn('product')
  }, [isNotAsked])
}

const isIn = (name: string): boolean => document.activeElement?.getAttribute('name') === name
