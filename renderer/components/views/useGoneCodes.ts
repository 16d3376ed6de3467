import { useMemo } from 'react'
import type { ViewsOf } from '../../../shared/desk/menus.ts'
import { useVanished } from '../../api/menus.ts'

/** Codes that are gone from the CRM's menus, by the name of each own view of a screen that uses them. */
export function useGoneCodes(screen: ViewsOf): ReadonlyMap<string, readonly string[]> {
  const vanished = useVanished()
  return useMemo(() => {
    const gone = new Map<string, string[]>()
    for (const { code, places } of vanished) {
      for (const place of places) {
        if (place.kind !== 'view' || place.screen !== screen) continue
        gone.set(place.name, [...(gone.get(place.name) ?? []), code])
      }
    }
    return gone
  }, [vanished, screen])
}
