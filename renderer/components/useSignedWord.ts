import { type RefObject, useCallback, useState } from 'react'
import { sign } from '../api/sign.ts'
import { useSettings } from '../api/status.ts'
import { useAction } from '../api/useAction.ts'
import { fieldErrors } from './fieldErrors.ts'
import { useMendFirst } from './useMendFirst.ts'

/** What is wrong with what was typed, by field. */
type Wrong = Readonly<Record<string, string>>

/** A person's word under their name: signed before it is said, refused while the name is missing. */
export function useSignedWord<Said extends unknown[]>(
  say: (...said: Said) => Promise<unknown>,
  form: { readonly body: RefObject<HTMLElement | null>; readonly first: string },
) {
  const settings = useSettings()
  const [typedWho, setWho] = useState<string | null>(null)
  const [found, setFound] = useState<Wrong>({})
  const who = typedWho ?? settings?.whoIsHere ?? ''
  const signed = useCallback(
    async (...said: Said) => {
      await sign(who)
      await say(...said)
    },
    [who, say],
  )
  const { run, failure, isBusy } = useAction(signed)
  // Signing may have put another field in the place of the one that had the keyboard.
  useMendFirst(form.body, { found, failure }, form.first)
  return {
    run,
    failure,
    errors: { ...fieldErrors(failure), ...found },
    signature: { value: who, onPick: setWho },
    /** Why the button is off, or null. */
    reason: isBusy ? 'It is being written down.' : null,
    /** Shows what is wrong, a missing name too; whether anything is. */
    refuse: (wrong: Wrong): boolean => {
      const all = who.trim() === '' ? { ...wrong, who: 'Say who you are.' } : wrong
      setFound(all)
      return Object.keys(all).length > 0
    },
  }
}
