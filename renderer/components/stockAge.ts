import type { StockStatus } from '../../shared/desk/stock.ts'
import { age } from '../../shared/domain/dates.ts'

/** ", stock 2 min old", or nothing before the first refresh. */
export const stockAge = (stock: StockStatus | undefined, now: number): string =>
  stock?.at ? `, stock ${age(Date.parse(stock.at), now)} old` : ''
