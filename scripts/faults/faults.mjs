import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

function write(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const FAILING_SPEC = `import { expect, test } from '@playwright/test'
test('planted', () => {
  expect(1).toBe(2)
})
`

// A few tests are enough to see whether their runner tells the truth.
const LEFT_OUT = ['electron', 'renderer', 'sandbox', 'scripts', 'house', 'e2e']
const KEPT = 'phoneOrder.spec.ts'

/** Takes most tests out of a copy: what is tried here is npm test, not the desk. */
export function trim(root) {
  for (const room of LEFT_OUT) {
    const folder = join(root, 'tests', room)
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const isTest = /\.(test|spec)\.tsx?$/.test(path) && !path.endsWith(KEPT)
      if (isTest) rmSync(join(folder, path))
    }
  }
}

/**
 * Faults of every kind that npm test must not let pass: the runners that meet them, how to plant
 * them, and words by which the failure is known to be of this fault and no other.
 */
export const FAULTS = [
  {
    name: 'a broken import',
    runners: ['types', 'unit'],
    words: 'nowhere.ts',
    plant: (root) =>
      appendFileSync(join(root, 'shared/domain/money.ts'), "\nimport './nowhere.ts'\n"),
  },
  {
    name: 'a type error',
    runners: ['types'],
    words: 'renderer/planted.ts',
    plant: (root) => write(root, 'renderer/planted.ts', "export const n: number = 'n'\n"),
  },
  {
    name: 'an import against the direction',
    runners: ['oxlint'],
    words: 'shared/domain/planted.ts',
    plant: (root) => write(root, 'shared/domain/planted.ts', "import '../../electron/log.ts'\n"),
  },
  {
    name: 'a file that is not formatted',
    runners: ['biome'],
    words: 'renderer/planted.ts',
    plant: (root) => write(root, 'renderer/planted.ts', 'export const n   = 1;\n'),
  },
  {
    name: 'a failing unit test',
    runners: ['unit'],
    words: 'tests/shared/planted.test.ts',
    plant: (root) =>
      write(
        root,
        'tests/shared/planted.test.ts',
        FAILING_SPEC.replace('@playwright/test', 'vitest'),
      ),
  },
  {
    name: 'a failing spec',
    runners: ['e2e'],
    words: 'planted.spec.ts',
    plant: (root) => write(root, 'tests/e2e/planted.spec.ts', FAILING_SPEC),
  },
  {
    name: 'an empty suite',
    runners: ['contract'],
    words: 'contract: ',
    plant: (root) => rmSync(join(root, 'tests/contract'), { recursive: true }),
  },
]
