import { type RefObject, useLayoutEffect } from 'react'
import { hasOpenDialog } from '../../components/dialogStack.ts'
import { focusSoon } from '../../components/focus.ts'
import { leavePlace, returnToPlace } from './state/callPlace.ts'

/**
 * A call that comes to the front has the keyboard and its scrolling where they were; one that was
 * never left has the keyboard where the next word is typed, which is `first`.
 */
export function useCallPlace(
  callId: string,
  panel: RefObject<HTMLElement | null>,
  first: RefObject<string>,
): void {
  useLayoutEffect(() => {
    const box = panel.current
    if (box === null) return
    let last: Element | null = null
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null
    }
    box.addEventListener('focusin', note)
    const before = returnToPlace(callId, box)
    focusSoon(() => {
      // Unless it comes with its dialog, or a key has led elsewhere in it meanwhile.
      if (hasOpenDialog() || box.contains(document.activeElement)) return null
      return before ?? box.querySelector<HTMLElement>(`${first.current}, [data-outcome]`)
    })
    return () => {
      box.removeEventListener('focusin', note)
      leavePlace(callId, box, last)
    }
  }, [callId, panel, first])
}
