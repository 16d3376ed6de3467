import { CrmError, rows } from '../answer.ts'
import type { Crm, Method } from '../crm.ts'
import type { Session } from '../sessions.ts'
import { isInMenu, toldMenu } from '../store/menus.ts'
import { familyOf, productByCode } from '../store/products.ts'
import { feedFields } from './feedFields.ts'
import { listAnswer, page } from './lists.ts'
import { listFields, pickWithAlt, productFields, sizeFields } from './productFields.ts'
import { feedPage, productPage } from './productQueries.ts'

export const getAsset: Method<'getAsset'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, { asset_name: name }) => {
    const entries = toldMenu(crm.store, name)
    if (entries === undefined) throw new CrmError(1001)
    return { fields: { name, values: { kind: 'coded', valueName: 'value', entries } } }
  },
}

export const getInventoryFeed: Method<'getInventoryFeed'> = {
  needs: 'nothing',
  isSessionTold: true,
  run: (crm, caller, input) => {
    const { products, found } = feedPage(crm.store, { ...input, ...page(input.skip, input.limit) })
    const items = products.map((product) =>
      pickWithAlt(feedFields(crm, product, caller.contact, new Set(input.filter)), input.filter),
    )
    return listAnswer(crm, items, found)
  },
}

export const getProduct: Method<'getProduct'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, { session, contact }, input) => {
    const product = productByCode(crm.store, input.sku)
    if (product === undefined) throw new CrmError(1001)
    noteViewed(crm, session, product.code)
    const wanted = new Set(input.filter)
    const own = pickWithAlt(productFields(crm, product, contact, wanted), input.filter)
    if (!wanted.has('sizes')) return { fields: { items: rows([own]) } }
    const sizes = familyOf(crm.store, product.family).map((size) =>
      sizeFields(crm, size, contact, wanted),
    )
    return { fields: { items: rows([{ ...own, sizes: rows(sizes) }]) } }
  },
}

function noteViewed(crm: Crm, session: Session, code: string): void {
  crm.store.run(
    `INSERT INTO viewed VALUES (?, ?, ?)
     ON CONFLICT (session, code) DO UPDATE SET seen = excluded.seen`,
    session.mark,
    code,
    crm.clock.now(),
  )
}

export const getProducts: Method<'getProducts'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, caller, input) => {
    const { products, found } = productPage(crm, {
      ...input,
      ...page(input.skip, input.limit),
    })
    const location =
      input.location === undefined
        ? undefined
        : input.location.split(',').find((code) => isInMenu(crm.store, 'stock_location', code))
    const items = products.map((product) =>
      pickWithAlt(listFields(crm, product, caller.contact, location), input.filter),
    )
    return listAnswer(crm, items, found)
  },
}
