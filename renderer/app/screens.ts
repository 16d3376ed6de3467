import { onNews } from '../api/desk.ts'
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

/** A call that rings is shown, whatever screen is in front. */
export const watchRinging = (): (() => void) => onNews('callRang', () => goTo('phoneOrder'))

export const goTo = (id: ScreenId): void => screen.update(() => id)
