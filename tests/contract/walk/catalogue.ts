import { expect } from 'vitest'
import { MENU_NAMES } from '../../../shared/domain/menuNames.ts'
import { byCode, company, good, isEleanor, plain, type WalkStep } from './walk.ts'

const plainly = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [code, plain(value)]))

/** The steps of the catalogue, held against the sample company. */
export const catalogueSteps: readonly WalkStep[] = [
  {
    name: 'getAsset',
    check: async ({ crm }) => {
      for (const asset_name of MENU_NAMES) {
        const { name, values } = good<'getAsset'>(await crm.call('getAsset', { asset_name }))
        expect(name).toBe(asset_name)
        const menu = company.menus[asset_name]
        expect(byCode(values)).toEqual(byCode(menu))
        expect(values?.map(({ code }) => code)).toEqual(menu?.map(({ code }) => code))
      }
    },
  },
  {
    name: 'getProductCategories',
    check: async ({ crm }) => {
      const answer = await crm.call('getProductCategories', {
        filter: ['name', 'code', 'found'],
        limit: 200,
        depth: 9,
      })
      const { items } = good<'getProductCategories'>(answer)
      expect(items.length).toBeGreaterThan(3)
      for (const row of items) {
        expect(Object.keys(row).sort()).toEqual(['code', 'found', 'name'])
        expect(company.categories).toContainEqual(
          expect.objectContaining({ code: row.code, name: row.name }),
        )
        expect(row.found).toBeGreaterThan(0)
      }
    },
  },
  {
    name: 'getInventoryFeed',
    check: async ({ crm }) => {
      const answer = await crm.call('getInventoryFeed', {
        filter: ['code', 'name', 'stock', 'prices', 'currency', 'taxrate', 'case_quantity', 'sale'],
        skip: 2,
        limit: 6,
      })
      const { items, found } = good<'getInventoryFeed'>(answer)
      expect(found).toBe(company.products.length)
      expect(
        items.map((row) => ({ ...row, stock: byCode(row.stock), prices: byCode(row.prices) })),
      ).toEqual(
        company.products.slice(2, 8).map((product) => ({
          code: product.code,
          name: product.name,
          stock: plainly(product.stock),
          prices: plainly(product.prices),
          currency: '£',
          taxrate: plain(product.taxRate),
          case_quantity: plain(product.packs.case),
          sale: product.sale,
        })),
      )
    },
  },
  {
    name: 'getProducts',
    check: async ({ crm, session_id }) => {
      const answer = await crm.call('getProducts', {
        session_id,
        filter: ['code', 'name', 'price', 'currency', 'description'],
        limit: 3,
      })
      const { items, found } = good<'getProducts'>(answer)
      expect(items).toHaveLength(3)
      const band = company.contacts.find(isEleanor)?.priceBand ?? ''
      for (const row of items) {
        const product = company.products.find(({ code }) => code === row.code)
        expect(row).toEqual({
          code: product?.code,
          name: product?.name,
          price: plain(product?.prices[band] ?? ''),
          currency: '£',
          description: product?.description,
        })
      }
      const last = { filter: ['code' as const], skip: (found ?? 0) - 1, limit: 5 }
      expect(good<'getProducts'>(await crm.call('getProducts', last)).items).toHaveLength(1)
    },
  },
  {
    name: 'getProduct',
    check: async ({ crm, session_id }) => {
      const family = company.products.filter((product, _index, all) =>
        all.some((other) => other !== product && other.family === product.family),
      )
      const sku = family[0]?.code ?? ''
      const filter = ['code', 'name', 'sizes', 'stock', 'prices', 'price'] as const
      const answer = await crm.call('getProduct', { session_id, sku, filter: [...filter] })
      const [row, ...others] = good<'getProduct'>(answer).items
      expect(others).toEqual([])
      expect(row).toMatchObject({ code: sku, name: family[0]?.name })
      const sizes = family.filter((product) => product.family === family[0]?.family)
      expect(row?.sizes.map((size) => [size.code, byCode(size.stock)])).toEqual(
        sizes.map((product) => [product.code, plainly(product.stock)]),
      )
    },
  },
]
