import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { KnownCodes } from '../../../shared/domain/lineEntry.ts'
import { menuQuery, useMenu } from '../../api/queries.ts'

/** The locations and price bands a typed line may name. */
export function useKnownCodes(): KnownCodes {
  const locations = useMenu('stock_location')
  const bands = useMenu('price_bands')
  return useMemo(
    () => ({
      locations: locations.map(({ code }) => code),
      bands: bands.flatMap(({ code, name }) => [code, name]),
    }),
    [locations, bands],
  )
}

/** Whether they were asked for by now: a line that comes back is read by them, not without any. */
export const useAreCodesRead = (): boolean =>
  useQueries({ queries: [menuQuery('stock_location'), menuQuery('price_bands')] }).every(
    ({ isFetched }) => isFetched,
  )
