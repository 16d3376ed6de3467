import { createStore, useStore } from '../api/store.ts'

export type ScreenId =
  | 'phoneOrder'
  | 'stock'
  | 'activities'
  | 'customers'
  | 'orders'
  | 'menus'
  | 'cases'
  | 'settings'
  | 'unsettled'

const screen = createStore<ScreenId>('phoneOrder')

export const useScreen = (): ScreenId => useStore(screen)

export const goTo = (id: ScreenId): void => screen.update(() => id)
