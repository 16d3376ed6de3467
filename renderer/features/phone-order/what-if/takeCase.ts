import type { LineView } from '../../../../shared/desk/basket.ts'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { WhatIfCase } from '../../../../shared/desk/whatIf.ts'
import { changeLine } from '../basket/changeLine.ts'

/** Changes the lines of a case one after another, as if somebody had opened each cell. */
export async function takeCase(
  { callId, lines }: CallView,
  { take }: Pick<WhatIfCase, 'take'>,
  change: (callId: string, line: LineView, to: object) => Promise<unknown> = changeLine,
): Promise<void> {
  if (take.kind === 'none') return
  for (const { lineId, ...to } of take.changes) {
    const line = lines.find((one) => one.lineId === lineId)
    if (line !== undefined) await change(callId, line, to)
  }
}
