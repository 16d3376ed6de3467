import type { CallView } from '../../shared/desk/calls.ts'

/** Calls in whose session something can be done for their customer, as a list "For" shows them. */
export const callOptions = (calls: readonly CallView[]) =>
  calls.flatMap(({ callId, name, customer, signIn, edit }, place) =>
    signIn.kind === 'signedIn' && customer !== null && edit.kind === 'open'
      ? [{ code: callId, name: `${name}, call ${place + 1}` }]
      : [],
  )
