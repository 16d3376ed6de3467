import { useLayoutEffect } from 'react'

let openDialogs = 0

/** Whether any dialog stands over the page. */
export const hasOpenDialog = (): boolean => openDialogs > 0

/** Counts this dialog while it is on the screen: the key pressed next is already told right. */
export function useDialogCount(): void {
  useLayoutEffect(() => {
    openDialogs += 1
    return () => {
      openDialogs -= 1
    }
  }, [])
}
