import type { RelatedProduct } from '../../../../shared/desk/product.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { CrmClient } from '../../../crm/client.ts'
import type { Stock } from '../stock.ts'
import type { TakenHere } from '../taken.ts'

const MOST = 6

/** Products the CRM sells beside one; the API tells no other kind of relation (line 694). */
export async function readRelated(
  crm: Pick<CrmClient, 'call'>,
  code: string,
  { stock, taken }: { readonly stock: Pick<Stock, 'find'>; readonly taken: TakenHere },
  signal: AbortSignal,
): Promise<Result<readonly RelatedProduct[]>> {
  const answer = await crm.call(
    'getProducts',
    { relatedto: code, skip: 0, limit: MOST + 1, filter: ['code', 'name', 'size'] },
    { signal },
  )
  if (answer.kind === 'error') {
    const { error } = answer
    return error.kind === 'refused' && error.code === NOT_FOUND ? ok([]) : answer
  }
  const promise = taken.now()
  const related = answer.value.items.flatMap((row): RelatedProduct[] => {
    if (row.code === undefined || row.code === code) return []
    const here = stock.find(row.code)
    const can = here === undefined ? null : promise(here).total.can
    const { name = row.name ?? row.code, size = row.size ?? '' } = here ?? {}
    return [{ code: row.code, name, size, can }]
  })
  return ok(related.slice(0, MOST))
}

const NOT_FOUND = 1001
