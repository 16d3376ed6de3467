import { describe, expect, test } from 'vitest'
import { sampleCompany } from '../../sandbox/company/sample.ts'
import { type Row, signIn } from './caller.ts'
import { items } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const TODAY = new Date().toISOString().slice(0, 10)
const company = sampleCompany(TODAY)
const { call, control, sandbox } = sandboxForFile({ today: TODAY })

const codes = (rows: readonly Row[]) => rows.map(({ code }) => code)

describe('getAsset', () => {
  test.each(Object.keys(company.menus))('gives the menu %s', async (asset_name) => {
    expect(await call('getAsset', { asset_name })).toEqual({
      error_code: null,
      error_message: '',
      name: asset_name,
      values: company.menus[asset_name],
    })
  })

  test('there are twelve', () => {
    expect(Object.keys(company.menus)).toHaveLength(12)
  })

  test('wants to know which of them', async () => {
    expect((await call('getAsset', { asset_name: 'contact_hats' })).error_code).toBe(1001)
    expect((await call('getAsset')).error_code).toBe(1011)
  })
})

describe('getInventoryFeed', () => {
  test('lists every size of every family, in pages that fit together', async () => {
    const pages = []
    for (let skip = 0; skip < company.products.length; skip += 100) {
      const page = await call('getInventoryFeed', {
        filter: 'code',
        skip: String(skip),
        limit: '100',
      })
      expect(page.found).toBe(company.products.length)
      pages.push(...codes(items(page)))
    }
    expect(pages).toEqual(company.products.map(({ code }) => code))
  })

  test('tells all a product has', async () => {
    const filter = [
      'name,code,comment,size,category,category_slug,category_breadcrumb,sale,currency,slug,taxrate',
      'stock,prices,case_quantity,layer_quantity,pallet_quantity,bulk_quantity,start,end,barcode',
      'outerbarcode,feature,brandname,palletweight,shelflife,warranty,uom,supplier,suppliers_name',
      'suppliers_sku,imagepath',
    ].join(',')
    const reply = await call('getInventoryFeed', { filter, limit: '1' })
    const product = company.products[0]
    expect(items(reply)[0]).toMatchObject({
      code: product?.code,
      category_breadcrumb: expect.stringContaining('/'),
      sale: 'false',
      currency: '£',
      taxrate: 0.2,
      case_quantity: product?.packs.case,
      prices: [
        { code: 'PB1', price: 5.68 },
        { code: 'PB2', price: 6.4 },
        { code: 'PB3', price: 8.95 },
      ],
      imagepath: `${sandbox().url}images/${product?.picture}.svg`,
      imagealt: product?.name,
    })
    expect(Object.keys(items(reply)[0] ?? {}).sort()).toEqual(
      [...filter.split(','), 'imagealt'].sort(),
    )
  })

  test('sorts by a field, either way', async () => {
    const sorted = async (sortorder: string) =>
      items(
        await call('getInventoryFeed', {
          filter: 'name',
          sortby: 'name',
          sortorder,
          limit: '1000',
        }),
      ).map(({ name }) => String(name).toLowerCase())
    const up = await sorted('asc')
    expect([...up].sort((a, b) => (a < b ? -1 : 1))).toEqual(up)
    expect((await sorted('desc')).at(0)).toBe(up.at(-1))
  })

  test('needs a filter, and starts no session', async () => {
    expect(await call('getInventoryFeed')).toMatchObject({
      error_code: 1011,
      error_invalid: { filter: 'is required' },
    })
    const reply = await call('getInventoryFeed', { filter: 'code' })
    expect(reply).not.toHaveProperty('session_id')
  })

  test('shows pictures', async () => {
    const picture = await fetch(`${sandbox().url}images/${company.products[0]?.picture}.svg`)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(await picture.text()).toContain('<svg')
    expect((await fetch(`${sandbox().url}images/none.svg`)).status).toBe(404)
    expect((await fetch(`${sandbox().url}images/..%2fmain.svg`)).status).toBe(404)
  })
})

describe('getProduct', () => {
  test('lists the sizes of the family with stock and prices of each', async () => {
    const reply = await call('getProduct', { sku: 'HV-3307', filter: 'code,sizes,stock,prices' })
    const [product] = items(reply)
    const sizes = product?.sizes as Row[]
    const family = company.products.find(({ code }) => code === 'HV-3307')?.family
    expect(codes(sizes)).toEqual(
      company.products.filter((each) => each.family === family).map(({ code }) => code),
    )
    expect(sizes[0]).toMatchObject({ stock: expect.any(Array), prices: expect.any(Array) })
    expect(product).not.toHaveProperty('stock')
  })

  test('gives no stock or prices without sizes', async () => {
    const reply = await call('getProduct', { sku: 'HV-3307', filter: 'code,stock,prices' })
    expect(items(reply)).toEqual([{ code: 'HV-3307' }])
  })

  test('is priced for whoever is signed in', async () => {
    const session_id = await signIn(call)
    const of = async (more: Record<string, string>) =>
      items(await call('getProduct', { sku: 'HV-1042', filter: 'price,price_inc', ...more }))[0]
    expect(await of({ session_id })).toEqual({ price: '5.68', price_inc: '6.82' })
    expect(await of({})).toEqual({ price: '8.95', price_inc: '10.74' })
  })

  test('is not found under a code nobody knows', async () => {
    expect((await call('getProduct', { sku: 'NO-SUCH', filter: 'name' })).error_code).toBe(1001)
    expect((await call('getProduct', { filter: 'name' })).error_code).toBe(1011)
  })
})

describe('getProducts', () => {
  test('gives one of each family that is on sale today', async () => {
    const reply = await call('getProducts', { filter: 'code', limit: '1000' })
    const families = codes(items(reply)).map(
      (code) => company.products.find((product) => product.code === code)?.family,
    )
    expect(new Set(families).size).toBe(families.length)
    expect(reply.found).toBe(families.length)
    const [first] = items(reply)
    await control().setWindow(String(first?.code), { end: '2020-01-01' })
    expect((await call('getProducts', { filter: 'code' })).found).toBe(families.length - 1)
    await control().setWindow(String(first?.code), {})
  })

  test('narrows by category with all below it, by code or name, or leaves it out', async () => {
    const root = company.categories.find(({ parent }) => parent === '')
    const found = async (more: Record<string, string>) =>
      (await call('getProducts', more)).found ?? 0
    const all = await found({})
    const within = await found({ category: root?.code ?? '' })
    expect(within).toBeGreaterThan(0)
    expect(await found({ category: root?.name ?? '' })).toBe(within)
    expect(await found({ exclude_category: root?.code ?? '' })).toBe(all - within)
    expect(await found({ category: 'NO-SUCH' })).toBe(0)
  })

  test('narrows by place, and then tells of the place', async () => {
    const reply = await call('getProducts', {
      location: 'WH1,SHOP',
      filter: 'code,location_slug',
      limit: '1',
    })
    expect(reply.found).toBeGreaterThan(0)
    expect(items(reply)[0]).toMatchObject({ location_slug: expect.stringMatching(/^wh1\//) })
    expect((await call('getProducts', { location: 'MOON' })).found).toBe(0)
  })

  test('narrows by feature and by relation', async () => {
    const featured = company.products.find(({ feature }) => feature !== '')
    const byFeature = await call('getProducts', { feature: featured?.feature ?? '' })
    expect(byFeature.found).toBeGreaterThan(0)
    const leads = new Set(
      codes(items(await call('getProducts', { filter: 'code', limit: '1000' }))),
    )
    const related = company.products.find((each) => each.related.some((code) => leads.has(code)))
    const reply = await call('getProducts', { relatedto: related?.code ?? '', filter: 'code' })
    expect(codes(items(reply)).every((code) => related?.related.includes(String(code)))).toBe(true)
    expect(reply.found).toBeGreaterThan(0)
  })
})

describe('getProductCategories', () => {
  test('goes down from a node, so deep', async () => {
    const roots = company.categories.filter(({ parent }) => parent === '')
    const top = await call('getProductCategories', { filter: 'code', limit: '100' })
    expect(codes(items(top))).toEqual(roots.map(({ code }) => code))
    const deep = await call('getProductCategories', { filter: 'code', depth: '9', limit: '100' })
    expect(items(deep)).toHaveLength(company.categories.length)
    const parent = company.categories.find((each) => each.parent !== '')?.parent ?? ''
    const below = await call('getProductCategories', { node: parent, filter: 'code', limit: '100' })
    expect(codes(items(below))).toEqual(
      company.categories.filter((each) => each.parent === parent).map(({ code }) => code),
    )
  })

  test('counts the products below, and gives ten unless told', async () => {
    const reply = await call('getProductCategories', { depth: '9' })
    expect(items(reply)).toHaveLength(10)
    expect(Object.keys(items(reply)[0] ?? {})).toEqual([
      'name',
      'code',
      'slug',
      'found',
      'category_description',
    ])
    const top = await call('getProductCategories', { filter: 'found', limit: '100' })
    const sum = items(top).reduce((total, { found }) => total + Number(found), 0)
    expect(sum).toBe(company.products.length)
  })

  test('a node that is none is not found', async () => {
    expect((await call('getProductCategories', { node: 'NO-SUCH' })).error_code).toBe(1001)
  })
})

test('what is put on the shelf over the control port is what the CRM tells', async () => {
  const held = async () => {
    const reply = await call('getProduct', { sku: 'HV-1042', filter: 'stock,sizes' })
    return JSON.stringify(items(reply))
  }
  const before = await held()
  await control().setStock('HV-1042', { WH1: '99.5' })
  const after = await held()
  expect(after).toContain('99.5')
  expect(before).not.toContain('99.5')
  await expect(control().setStock('NO-SUCH', { WH1: '1' })).rejects.toThrow('no such thing')
  await expect(control().setStock('HV-1042', { WH1: 'many' })).rejects.toThrow('400')
})
