import { createStore, useStore } from '../../api/store.ts'

/** What the stock screen is used for now. */
export type StockPart = 'list' | 'changes' | 'counting'

const part = createStore<StockPart>('list')

export const useStockPart = (): StockPart => useStore(part)

export const showStockPart = (next: StockPart): void => part.update(() => next)
