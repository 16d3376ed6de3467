import { useMemo } from 'react'
import { useVanished } from '../../../api/menus.ts'

/** Codes that are gone from the CRM's menus, by the name of each own view that uses them. */
export function useGoneCodes(): ReadonlyMap<string, readonly string[]> {
  const vanished = useVanished()
  return useMemo(() => {
    const gone = new Map<string, string[]>()
    for (const { code, places } of vanished) {
      for (const place of places) {
        if (place.kind === 'view') gone.set(place.name, [...(gone.get(place.name) ?? []), code])
      }
    }
    return gone
  }, [vanished])
}
