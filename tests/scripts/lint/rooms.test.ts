import { describe, expect, test } from 'vitest'
import { whyNot } from '../../../scripts/lint/rooms.mjs'

const ALLOWED: [from: string, source: string][] = [
  ['shared/crm/cart.ts', 'zod'],
  ['shared/crm/cart.ts', '../domain/money.ts'],
  ['shared/desk/orders.ts', '../domain/dates.ts'],
  ['shared/crm/cart.ts', '../method.ts'],
  ['electron/desk/basket.ts', '../../shared/desk/basket.ts'],
  ['electron/training.ts', '../sandbox/main.ts?modulePath'],
  ['renderer/features/stock/StockPage.tsx', './stockColumns.ts'],
  ['renderer/features/phone-order/checkout/Delivery.tsx', '../basket/lines.ts'],
  ['renderer/features/stock/StockPage.tsx', '../../components/Page.tsx'],
  ['renderer/app/routes.tsx', '../features/stock/StockPage.tsx'],
  ['sandbox/methods/cart.ts', '../../shared/crm/cart.ts'],
  ['sandbox/server.ts', 'node:http'],
  ['tests/e2e/stock.spec.ts', '../../electron/main.ts'],
  ['scripts/start.mjs', 'node:path'],
]

const REFUSED: [from: string, source: string][] = [
  ['shared/domain/money.ts', '../crm/cart.ts'],
  ['shared/domain/money.ts', '../desk/basket.ts'],
  ['shared/desk/basket.ts', '../crm/cart.ts'],
  ['shared/crm/cart.ts', '../desk/basket.ts'],
  ['shared/crm/cart.ts', '../../electron/crm/client.ts'],
  ['shared/domain/dates.ts', 'node:fs'],
  ['shared/domain/dates.ts', 'react'],
  ['electron/window.ts', '../renderer/app/theme.ts'],
  ['electron/training.ts', '../sandbox/main.ts'],
  ['electron/training.ts', '../sandbox/server.ts'],
  ['electron/window.ts', 'react'],
  ['renderer/api/desk.ts', '../../electron/preload.ts'],
  ['renderer/api/desk.ts', 'electron'],
  ['renderer/api/desk.ts', 'node:path'],
  ['renderer/features/stock/StockPage.tsx', '../phone-order/Basket.tsx'],
  ['renderer/features/stock/drawer/Product.tsx', '../../orders/OrdersPage.tsx'],
  ['renderer/components/Page.tsx', '../features/stock/StockPage.tsx'],
  ['sandbox/server.ts', '../electron/crm/encode.ts'],
  ['sandbox/server.ts', '@mui/material'],
  ['scripts/start.mjs', '../shared/method.ts'],
  ['scripts/start.mjs', 'zod'],
  ['electron/main.ts', '../tests/e2e/fixtures.ts'],
]

describe('imports run one way', () => {
  test.each(ALLOWED)('%s may import %s', (from, source) => {
    expect(whyNot(from, source)).toBeUndefined()
  })

  test.each(REFUSED)('%s must not import %s', (from, source) => {
    expect(whyNot(from, source)).toMatch(/ never | does not /)
  })
})
