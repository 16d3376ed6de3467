import { createStore, useStore } from './store.ts'

const openId = createStore<string | null>(null)

/** Whom the screen *Customers* shows whole. */
export const useOpenPerson = (): string | null => useStore(openId)

export const openPerson = (id: string | null): void => openId.update(() => id)
