import type { Vault } from '../../vault.ts'

/** How a caller signs in. */
export type SignIn = { readonly email: string; readonly password: string }

/**
 * Passwords, typed or generated, for as long as their call lasts: the CRM may drop a session at
 * any time, and the caller is not to be asked twice. In memory only and sealed there, so that no
 * dump of it holds one in clear; never on disk or screen.
 */
export type SignIns = {
  readonly get: (callId: string) => SignIn | undefined
  readonly keep: (callId: string, signIn: SignIn) => void
  readonly forget: (callId: string) => void
  /** The password for this new customer of the call: made once, so that it proves whose they are. */
  readonly madeFor: (callId: string, email: string, make: () => string) => string
  /** Forgets all of a call that has ended. */
  readonly end: (callId: string) => void
}

/** Nobody is signed in yet. */
export function createSignIns(vault: Vault): SignIns {
  const kept = new Map<string, string>()
  const made = new Map<string, Map<string, string>>()
  const seal = (callId: string, signIn: SignIn) =>
    vault.seal(JSON.stringify(signIn), purposeOf(callId))
  const open = (callId: string, sealed: string | undefined): SignIn | undefined => {
    const text = sealed === undefined ? null : vault.unseal(sealed, purposeOf(callId))
    return text === null ? undefined : (JSON.parse(text) as SignIn)
  }
  return {
    get: (callId) => open(callId, kept.get(callId)),
    keep: (callId, signIn) => void kept.set(callId, seal(callId, signIn)),
    forget: (callId) => void kept.delete(callId),
    madeFor: (callId, email, make) => {
      const ofCall = made.get(callId) ?? new Map<string, string>()
      const address = email.toLowerCase()
      const password = open(callId, ofCall.get(address))?.password ?? make()
      made.set(callId, ofCall.set(address, seal(callId, { email: address, password })))
      return password
    },
    end: (callId) => {
      kept.delete(callId)
      made.delete(callId)
    },
  }
}

const purposeOf = (callId: string): string => `sign-in ${callId}`
