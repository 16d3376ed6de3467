import type { MenuName } from '../../../shared/domain/menuNames.ts'
import { createStore, useStore } from '../../api/store.ts'

/** What the right side shows: a menu, or what readings changed in all of them. */
export type Chosen = MenuName | 'changes'

const store = createStore<{ readonly chosen: Chosen; readonly text: string }>({
  chosen: 'contact_title',
  text: '',
})

export const useChosen = () => useStore(store)

export const choose = (chosen: Chosen): void => store.update((now) => ({ ...now, chosen }))

export const searchFor = (text: string): void => store.update((now) => ({ ...now, text }))
