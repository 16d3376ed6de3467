import {
  type StockLayout,
  type StockView,
  stockLayout,
  stockView,
} from '../../../shared/desk/stockViews.ts'
import type { ViewBook } from '../views/viewBook.ts'
import type { ViewKind } from '../views/viewKind.ts'

/** Views and the layout of the stock screen. */
export const STOCK_VIEWS: ViewKind<StockView, StockLayout> = {
  tables: { views: 'stock_views', layout: 'stock_layout' },
  view: stockView,
  layout: stockLayout,
  file: {
    name: 'Stock views.json',
    kind: 'SalesSystemCRM Desk stock views',
    none: 'This file holds no views of the stock. Nothing was taken from it.',
  },
}

/** Those of this desk. */
export type StockViewBook = ViewBook<StockView, StockLayout>
