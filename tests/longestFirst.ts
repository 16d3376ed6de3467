import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes far longer than its size says, the longest first. */
const LONGEST = [
  'electron/desk/journal/cutWal.test.ts',
  'electron/desk/journal/cutFile.test.ts',
  'electron/desk/stock/movingFeed.test.ts',
  'electron/desk/calls/kept.test.ts',
  'electron/desk/faults.test.ts',
  'electron/desk/calls/crash.test.ts',
  'electron/desk/codes.test.ts',
  'electron/desk/journal/damage.test.ts',
  'scripts/tests/runners.test.ts',
]

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}`))
      return at === -1 ? LONGEST.length : at
    }
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
