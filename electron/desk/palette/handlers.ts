import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { ok } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import { writtenDown } from '../writtenDown.ts'
import type { UseBook } from './useBook.ts'

type Parts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'log'>
  readonly paletteUses: UseBook
}

/** What the palette asks of the desk. */
export const paletteHandlers = ({ deps, paletteUses }: Parts): DeskHandlers['palette'] => ({
  uses: () => ok(paletteUses.all(deps.clock.now())),
  used: ({ entry }) =>
    writtenDown(deps.log, () => {
      paletteUses.used(entry, deps.clock.now())
      return ok(null)
    }),
})
