import { createStore, useStore } from '../../../api/store.ts'

const openId = createStore<string | null>(null)

/** The order whose record is to be shown over whatever screen there is. */
export const useOpenRecord = (): string | null => useStore(openId)

export const openRecord = (id: string | null): void => openId.update(() => id)
