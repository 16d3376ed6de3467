import { CrmError, type Fields, pick, rows } from '../answer.ts'
import type { Category } from '../company/types.ts'
import type { Crm, Method } from '../crm.ts'
import { branch, categoryFor, childrenOf } from '../store/categories.ts'

const USUAL_LIMIT = 10
const MOST_ROWS = 1000

export const getProductCategories: Method<'getProductCategories'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    const node = input.node === undefined ? undefined : categoryFor(crm.store, input.node)
    if (input.node !== undefined && node === undefined) throw new CrmError(1001)
    const below = descend(crm, node?.code ?? '', input.depth ?? 1)
    const shown = below.slice(0, Math.min(input.limit ?? USUAL_LIMIT, MOST_ROWS))
    if (below.length === 0 && crm.switches.emptyList === '1001') throw new CrmError(1001)
    const items = shown.map((category) => pick(categoryFields(crm, category), input.filter))
    return { fields: { items: rows(items), found: below.length } }
  },
}

/** Children of a node, each followed by its own, down to a depth. */
function descend(crm: Crm, parent: string, depth: number): Category[] {
  if (depth < 1) return []
  return childrenOf(crm.store, parent).flatMap((child) => [
    child,
    ...descend(crm, child.code, Math.min(depth, 20) - 1),
  ])
}

const categoryFields = (crm: Crm, category: Category): Fields => ({
  name: category.name,
  code: category.code,
  slug: category.slug,
  found: countIn(crm, category.code),
  category_description: category.description,
})

const countIn = (crm: Crm, code: string): number =>
  crm.store.get<{ many: number }>(
    'SELECT count(*) AS many FROM products WHERE category IN (SELECT value FROM json_each(?))',
    JSON.stringify(branch(crm.store, code)),
  )?.many ?? 0
