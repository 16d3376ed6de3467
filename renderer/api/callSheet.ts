import { createStore, useStore } from './store.ts'

const isOpen = createStore(false)

/** Whether the calls of today stand in the place of the days. */
export const useIsCallSheetOpen = (): boolean => useStore(isOpen)

export const openCallSheet = (is: boolean): void => isOpen.update(() => is)
