import { type GridApi, gridRenderContextSelector } from '@mui/x-data-grid'
import { type RefObject, useEffect } from 'react'
import { MOST_IN_SIGHT } from '../../../../shared/desk/stock.ts'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { codeIn } from './slots.ts'

/** The list has come to rest. */
const REST_MS = 400

/** Tells main which products are in sight, so that a refresh reads them before all others. */
export function useTellInSight(apiRef: RefObject<GridApi | null>): void {
  useEffect(() => {
    let told = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (codes: string[]) => {
      if (told === codes.join('\n')) return
      told = codes.join('\n')
      attempt(ask((desk) => desk.stock.inSight({ codes })))
    }
    const look = () => {
      const api = apiRef.current
      if (api === null) return
      const { firstRowIndex, lastRowIndex } = gridRenderContextSelector(apiRef)
      const slots = api.getSortedRowIds().slice(firstRowIndex, lastRowIndex)
      tell(slots.slice(0, MOST_IN_SIGHT).flatMap((slot) => codeIn(api, slot) ?? []))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST_MS)
    }
    const ends = [
      apiRef.current?.subscribeEvent('rowsSet', later),
      apiRef.current?.subscribeEvent('renderedRowsIntervalChange', later),
    ]
    return () => {
      clearTimeout(timer)
      for (const end of ends) end?.()
      tell([])
    }
  }, [apiRef])
}
