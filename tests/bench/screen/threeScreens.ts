import type { FurnishedOptions } from '../../../sandbox/furnished.ts'
import { startSandbox } from '../../sandbox/startSandbox.ts'
import { tellsProcessorTime } from './clock.ts'
import { buildFloorApp } from './floorApp.ts'
import { openScreen, type Screen } from './screens.ts'

/** Desks as built: one of a large company, one of a small one, and one that is only a page of floors. */
export type ThreeScreens = {
  readonly large: Screen
  readonly small: Screen
  readonly floor: Screen
}

/** Opens the three over their companies, and ends all of it whatever happens. */
export async function onThreeScreens(
  companies: { readonly large: FurnishedOptions; readonly small: FurnishedOptions },
  use: (screens: ThreeScreens) => Promise<void>,
): Promise<void> {
  const app = await buildFloorApp()
  const many = await startSandbox(companies.large)
  const few = await startSandbox(companies.small)
  const ends = [() => many.stop(), () => few.stop()]
  const screenOf = async (...asked: Parameters<typeof openScreen>) => {
    const screen = await openScreen(...asked)
    ends.unshift(screen.end)
    return screen
  }
  try {
    const large = await screenOf(many)
    const small = await screenOf(few)
    const floor = await screenOf(few, app)
    await tellsProcessorTime(floor.page, floor.clock)
    await use({ large, small, floor })
  } finally {
    for (const end of ends) await end()
  }
}
