import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ProductView } from '../../../../shared/desk/product.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient } from '../../../api/queries.ts'
import { figuresRead, usePromiseStamp } from '../state/promises.ts'

/** While it is on the screen the CRM is asked for its figures so often. */
const READ_EVERY_MS = 2 * 60_000

/** A product as this desk knows it, and how it goes with asking the CRM for newer figures. */
export type ShownProduct = {
  readonly product: ProductView | undefined
  /** Why there is none. */
  readonly failure: Failure | null
  readonly isAsking: boolean
  /** Why the figures are not newer. */
  readonly notAsked: Failure | null
}

/** What is here shows at once; what the CRM says takes its place. */
export function useProduct(code: string): ShownProduct {
  const known = useQuery({
    queryKey: keys.product(code),
    queryFn: () => ask((desk) => desk.stock.product({ code })),
  })
  const asked = useQuery({
    queryKey: keys.productRead(code),
    queryFn: async () => {
      const product = await ask((desk) => desk.stock.readProduct({ code }))
      queryClient.setQueryData(keys.product(code), product)
      figuresRead()
      return product.figuresAt
    },
    refetchInterval: READ_EVERY_MS,
  })
  // What lies in baskets is promised no more, and a refresh brings other figures.
  const stamp = usePromiseStamp()
  useEffect(() => {
    if (stamp !== '') void queryClient.invalidateQueries({ queryKey: keys.product(code) })
  }, [stamp, code])
  return {
    product: known.data,
    failure: known.error === null ? null : failureOf(known.error),
    isAsking: asked.isFetching,
    notAsked: asked.error === null ? null : failureOf(asked.error),
  }
}
