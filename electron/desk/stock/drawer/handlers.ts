import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import type { ProductView } from '../../../../shared/desk/product.ts'
import { type Failure, failed, ok, type Result } from '../../../../shared/result.ts'
import type { CallBook } from '../../calls/book.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Menus } from '../../menus/menus.ts'
import type { ReadProduct } from '../fresh/reader.ts'
import { createPictures } from '../pictures/pictures.ts'
import type { Product } from '../product.ts'
import type { Stock } from '../stock.ts'
import type { TakenHere } from '../taken.ts'
import { productView } from './productView.ts'
import { readRelated } from './related.ts'
import type { SoldHere } from './soldHere.ts'

type Handlers = Pick<
  DeskHandlers['stock'],
  'product' | 'readProduct' | 'relatedProducts' | 'picture'
>

/** What the drawer of the product works with. */
export type DrawerParts = {
  readonly stock: Stock
  readonly taken: TakenHere
  readonly soldHere: SoldHere
  readonly readProduct: ReadProduct
  readonly menus: Menus
  readonly book: CallBook
  readonly life: AbortSignal
}

/** What staff may ask of one product. */
export function productHandlers(deps: DeskDeps, parts: DrawerParts): Handlers {
  const { stock, life } = parts
  const pictures = createPictures(deps)
  /** As the CRM told them while this desk runs. */
  const descriptions = new Map<string, string>()

  const view = async (product: Product): Promise<ProductView> => {
    const history = await stock.history(product.code)
    const description = descriptions.get(product.code) ?? null
    // Only now: a basket may have changed while the history was read.
    return productView(
      stock.find(product.code) ?? product,
      { description, history },
      {
        ...parts,
        promise: parts.taken.now(),
        basis: deps.settings().packBasis,
        now: deps.clock.now(),
      },
    )
  }

  const known = async <T>(
    code: string,
    then: (product: Product) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const product = stock.find(code)
    return product === undefined ? failed(NOT_HERE) : then(product)
  }

  const readNow = async ({ code }: Product): Promise<Result<null>> => {
    const askedAt = new Date(deps.clock.now()).toISOString()
    const reading = await parts.readProduct(code, 'interactive', life)
    if (reading.kind === 'error') return reading
    stock.takeFresh(reading.value, askedAt)
    descriptions.set(code, reading.value.description)
    await stock.keepFamily(reading.value.family).catch((error: unknown) => {
      deps.log.warn('a family could not be remembered', { error: String(error) })
    })
    return ok(null)
  }

  return {
    product: ({ code }) => known(code, async (product) => ok(await view(product))),
    readProduct: ({ code }) =>
      known(code, async (product) => {
        const done = await readNow(product)
        return done.kind === 'error' ? done : ok(await view(product))
      }),
    relatedProducts: ({ code }) =>
      known(code, (product) => readRelated(deps.crm, product.code, parts, life)),
    picture: ({ code }) =>
      known(code, async ({ imagePath }) => ok(await pictures.of(imagePath, life))),
  }
}

const NOT_HERE: Failure = {
  kind: 'invalid',
  message: 'This desk’s catalogue does not have this product. Refresh the stock.',
  fields: {},
}
