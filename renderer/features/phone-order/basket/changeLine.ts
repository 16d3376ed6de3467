import type { LineView, PriceOverride } from '../../../../shared/desk/basket.ts'
import { askCall } from '../../../api/calls.ts'

type Change = {
  quantity?: string
  unit?: LineView['unit']
  location?: string
  override?: PriceOverride | null
}

/** Changes a line; what is not named stays as it is. */
export const changeLine = (callId: string, line: LineView, change: Change): Promise<unknown> => {
  const { lineId, quantity, unit, location, override } = line
  return askCall((desk) =>
    desk.basket.change({ callId, lineId, quantity, unit, location, override, ...change }),
  )
}
