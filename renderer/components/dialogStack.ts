import { useEffect } from 'react'

let openDialogs = 0

/** Whether any dialog stands over the page. */
export const hasOpenDialog = (): boolean => openDialogs > 0

/** Counts this dialog while it is on the screen. */
export function useDialogCount(): void {
  useEffect(() => {
    openDialogs += 1
    return () => {
      openDialogs -= 1
    }
  }, [])
}
