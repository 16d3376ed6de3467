import type { CallView } from '../../../../shared/desk/calls.ts'
import { useCalls } from '../../../api/calls.ts'
import { onNews } from '../../../api/desk.ts'
import { useStatus } from '../../../api/status.ts'
import { createStore, useStore } from '../../../api/store.ts'

const readings = createStore(0)

/** Figures of single products were read anew. */
export const figuresRead = (): void => readings.update((count) => count + 1)

/** Main reads some by itself, when a refresh begins. */
export function watchFigures(): void {
  onNews('figuresRead', figuresRead)
}

/**
 * Another text whenever what can be promised may be another figure: a refresh came, the lines of an
 * open call changed, or a product was read by itself.
 */
export function usePromiseStamp(): string {
  const at = useStatus((status) => status?.stock.at ?? '')
  const { calls } = useCalls()
  return `${at} ${useStore(readings)} ${calls.map(takenBy).join(' ')}`
}

const takenBy = ({ lines, order }: CallView): string =>
  JSON.stringify([
    order.kind,
    ...lines.map(({ code, quantity, unit, location }) => [code, quantity, unit, location]),
  ])
