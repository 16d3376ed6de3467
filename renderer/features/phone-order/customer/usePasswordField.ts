import { useMemo, useRef } from 'react'

/** The field of a password, which lives there only, until it is sent and taken. */
export function usePasswordField() {
  const ref = useRef<HTMLInputElement>(null)
  // What is typed over a password that is on its way is another one, and stays when that one is answered.
  const isAnother = useRef(false)
  return useMemo(
    () => ({
      ref,
      handleInput: () => {
        isAnother.current = true
      },
      /** What is to be sent now. */
      send: (): string => {
        isAnother.current = false
        return ref.current?.value ?? ''
      },
      /** What was sent has been taken: the field is empty again. */
      taken: () => {
        if (ref.current && !isAnother.current) ref.current.value = ''
      },
      put: (word: string) => {
        if (ref.current) ref.current.value = word
        isAnother.current = true
        ref.current?.focus()
      },
    }),
    [],
  )
}
