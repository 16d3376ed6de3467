import { useMemo } from 'react'
import type { KnownCodes } from '../../../shared/domain/lineEntry.ts'
import { useMenu } from '../../api/queries.ts'

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
