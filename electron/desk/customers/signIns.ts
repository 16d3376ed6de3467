/** How a caller signs in. */
export type SignIn = { readonly email: string; readonly password: string }

/**
 * Passwords, typed or generated, for as long as their call lasts: the CRM may drop a session at
 * any time, and the caller is not to be asked twice. In memory only, never on disk or screen.
 */
export type SignIns = {
  readonly get: (callId: string) => SignIn | undefined
  readonly keep: (callId: string, signIn: SignIn) => void
  readonly forget: (callId: string) => void
}

/** Nobody is signed in yet. */
export function createSignIns(): SignIns {
  const kept = new Map<string, SignIn>()
  return {
    get: (callId) => kept.get(callId),
    keep: (callId, signIn) => void kept.set(callId, signIn),
    forget: (callId) => void kept.delete(callId),
  }
}
