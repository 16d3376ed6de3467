import { type RefObject, useEffect, useRef } from 'react'
import { fieldInUse } from '../../../components/focus.ts'

/** Where the keyboard is, and what stands there. */
const placeNow = () => ({ element: document.activeElement, text: fieldInUse()?.value ?? '' })

/**
 * The keyboard goes to *Add to call* of a product once that is there. Whoever has gone to a field
 * or typed into one meanwhile keeps it: the Enter after their text must not add anything.
 */
export function useKeyboardAtAdd(
  drawer: RefObject<HTMLElement | null>,
  code: string,
  isThere: boolean,
): void {
  const asked = useRef<ReturnType<typeof placeNow>>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each product that is asked for
  useEffect(() => {
    asked.current = placeNow()
  }, [code])
  const shownCode = useRef<string>(null)
  useEffect(() => {
    if (!isThere || shownCode.current === code) return
    const { element, text } = placeNow()
    // Whoever comes back to the screen finds it open: Enter must not add what nobody just asked for.
    const isFoundOpen = shownCode.current === null && element === document.body
    const isBusy =
      fieldInUse() !== null && (asked.current?.element !== element || asked.current?.text !== text)
    shownCode.current = code
    if (isFoundOpen || isBusy) return
    drawer.current?.querySelector<HTMLElement>('[data-confirm]')?.focus({ preventScroll: true })
  }, [drawer, isThere, code])
}
