import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ProductView } from '../../../../../shared/desk/product.ts'
import { stockFilters } from '../../../../../shared/desk/stockGrid.ts'
import { addLines, line, openCall, place } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../../startDesk.ts'

const SALT = 'HV-2210'
const MINUTE = 60_000

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(async () => {
  running = startDesk(sandbox)
  await refresh()
})
afterEach(() => running.stop())

async function refresh(): Promise<void> {
  const before = running.desk.stockStatus().at
  await running.clock.advance(MINUTE)
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.desk.stockStatus().at !== before)
}

const known = (code = SALT): Promise<ProductView> =>
  value(running.desk.handlers.stock.product({ code }))
const read = (code = SALT): Promise<ProductView> =>
  value(running.desk.handlers.stock.readProduct({ code }))
const sizesOf = ({ sizes }: ProductView) =>
  sizes.map(({ code, byLocation }) => [code, ...byLocation.map(({ promised }) => promised.can)])

test('a product shows at once what is here: names, prices net and gross, packs, figures', async () => {
  expect(await known('HV-1042')).toMatchObject({
    code: 'HV-1042',
    category: 'Candles',
    currency: 'GBP',
    taxRate: '0.2',
    notForSale: '',
    hasPicture: true,
    promised: { stock: '268', can: '268' },
    prices: [
      { band: 'Base', net: '8.95', gross: 1074 },
      { band: 'Trade', net: '5.68', gross: 682 },
      { band: 'Web', net: '6.4', gross: 768 },
      { band: 'Retail', net: '8.95', gross: 1074 },
    ],
    description: null,
    baskets: [],
    sales: [],
  })
  expect(await known()).toMatchObject({ palletWeight: '131.6', shelfLife: '540' })
  expect((await known()).packs).toBe('1 case = 12 · 1 layer = 96 · 1 pallet = 576 units')
  expect((await sandbox.control.requests('getProduct')).length).toBe(0)
})

test('what the CRM says of it comes after: the family, its newest figures, the description', async () => {
  expect(sizesOf(await known())).toEqual([[SALT, '148', '62', '0']])
  const asked = running.desk.stockStatus().at
  await sandbox.control.setStock(SALT, { WH1: '20' })
  await sandbox.control.setStock('HV-2211', { WH1: '8' })
  await running.clock.advance(5 * MINUTE)

  const view = await read()
  expect(sizesOf(view)).toEqual([
    [SALT, '20', '62', '0'],
    ['HV-2211', '8', '0', '3'],
  ])
  expect(view.description).toBe('Cold-smoked over oak for two days. A case holds 12.')
  expect(view.promised.stock).toBe('82')
  expect(Date.parse(view.figuresAt ?? '') - Date.parse(asked ?? '')).toBe(5 * MINUTE)
  expect(view.sizes[1]?.figuresAt).toBe(view.figuresAt)
  // What was not read by itself is as old as the refresh.
  expect((await known('HV-1042')).figuresAt).not.toBe(view.figuresAt)
  // A search shows the newest figures, too.
  const search = await value(
    running.desk.handlers.stock.search({ text: SALT, callId: null, limit: 1 }),
  )
  expect(search.hits[0]?.promised.stock).toBe('82')
})

test('a refresh that began later takes the place of figures read before', async () => {
  await sandbox.control.setStock(SALT, { WH1: '20' })
  await read()
  await sandbox.control.setStock(SALT, { WH1: '19' })
  await refresh()
  expect((await known()).promised.stock).toBe('81')
})

test('a refresh reads what lies in open baskets before all else', async () => {
  const callId = await openCall(running)
  await addLines(running, callId, [line(SALT, '24')])
  await sandbox.control.setStock(SALT, { WH1: '20' })
  const feed = await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'hold' })
  const askedBefore = (await sandbox.control.requests('getProduct')).length
  await running.clock.advance(MINUTE)
  await value(running.desk.handlers.stock.refresh(undefined))
  await expect.poll(async () => (await known()).promised.stock, { timeout: 20_000 }).toBe('82')
  expect((await sandbox.control.requests('getProduct')).length - askedBefore).toBe(1)
  await feed.release()
})

test('then it reads what is in sight, once for each family, until the list is left', async () => {
  await value(running.desk.handlers.stock.inSight({ codes: ['HV-1050', 'HV-1051', 'HV-1064'] }))
  await sandbox.control.setStock('HV-1051', { WH1: '7', WH2: '0', SHOP: '0' })
  const feed = await sandbox.control.fault({ method: 'getInventoryFeed', fault: 'hold' })
  const askedBefore = (await sandbox.control.requests('getProduct')).length
  const readings = async () => (await sandbox.control.requests('getProduct')).length - askedBefore
  await running.clock.advance(MINUTE)
  await value(running.desk.handlers.stock.refresh(undefined))
  await running.until(() => running.told.includes('figuresRead'))
  expect((await known('HV-1051')).promised.stock).toBe('7')
  const asked = { text: 'HV-1051', filters: stockFilters.parse({}), sort: null, isGross: false }
  const list = await value(running.desk.handlers.stock.rows({ ...asked, from: 0, count: 1 }))
  const [row] = list.rows
  expect(row).toMatchObject({ code: 'HV-1051', promised: { stock: '7' } })
  expect(row?.figuresAt).toBe(new Date(running.clock.now()).toISOString())
  expect(await readings()).toBe(2)
  await feed.release()
  await running.until(() => running.desk.stockStatus().work.kind === 'idle')

  await value(running.desk.handlers.stock.inSight({ codes: [] }))
  await refresh()
  expect(await readings()).toBe(2)
})

test('a family is remembered for the next start, in which the CRM may not answer', async () => {
  await read('HV-2211')
  running.stop()
  running = startDesk({ ...sandbox, url: 'http://127.0.0.1:9/v1/' }, { folder: running.folder })
  expect((await known()).sizes.map(({ code }) => code)).toEqual([SALT, 'HV-2211'])
  expect(await failure(running.desk.handlers.stock.readProduct({ code: SALT }))).toMatchObject({
    kind: 'offline',
  })
})

test('open baskets and orders of this desk count, and are named', async () => {
  const callId = await openCall(running)
  await addLines(running, callId, [line(SALT, '24')])
  const open = await known()
  expect(open.promised).toEqual({ stock: '210', inBaskets: '24', justSold: '0', can: '186' })
  expect(open.baskets).toEqual([
    { callId, caller: 'Eleanor Whitcombe', quantity: '24', unit: 'unit', location: '' },
  ])
  expect(open.sales).toEqual([])

  await value(place(running, callId))
  const sold = await known()
  expect(sold.promised).toMatchObject({ inBaskets: '0', justSold: '24', can: '186' })
  expect(sold.baskets).toEqual([])
  expect(sold.sales).toMatchObject([{ quantity: '24', unit: 'unit' }])
  expect(sold.sales[0]?.orderRef).toMatch(/^QU-/)
})

test('what was ordered here lately is found before others that fit as well', async () => {
  const asked = { text: 'sea salt', callId: null, limit: 2 }
  const first = async () =>
    (await value(running.desk.handlers.stock.search(asked))).hits.map(({ code }) => code)
  expect(await first()).toEqual([SALT, 'HV-2211'])
  const callId = await openCall(running)
  await addLines(running, callId, [line('HV-2214')])
  await value(place(running, callId))
  await refresh()
  expect(await first()).toEqual(['HV-2214', SALT])
})

test('stock as it was seen here goes back to the first refresh', async () => {
  await running.clock.advance(24 * 60 * MINUTE)
  await sandbox.control.setStock(SALT, { WH1: '100' })
  await refresh()
  await running.clock.advance(24 * 60 * MINUTE)
  await sandbox.control.setStock(SALT, { WH1: '150', SHOP: '5' })
  await refresh()
  const { days, restocked } = (await known()).seen
  expect(days).toHaveLength(30)
  expect(days.slice(-4)).toEqual([
    { day: '2026-11-23', total: null },
    { day: '2026-11-24', total: 210 },
    { day: '2026-11-25', total: 162 },
    { day: '2026-11-26', total: 217 },
  ])
  expect(restocked).toBe('2026-11-26')
})

test('related products are named with what can be promised of them', async () => {
  const related = await value(running.desk.handlers.stock.relatedProducts({ code: SALT }))
  expect(related[0]).toEqual({
    code: 'HV-2214',
    name: 'Sea salt & rosemary',
    size: 'Jar 90 g',
    can: '126',
  })
  expect(related.map(({ code }) => code)).not.toContain(SALT)
})

test('a picture comes from the CRM once, and a product without one has none', async () => {
  const picture = () => value(running.desk.handlers.stock.picture({ code: SALT }))
  const shown = await picture()
  expect(shown).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(await picture()).toBe(shown)
})

test('a product that is not in the catalogue is refused in words', async () => {
  const { message } = await failure(running.desk.handlers.stock.product({ code: 'HV-0' }))
  expect(message).toContain('does not have this product')
})
