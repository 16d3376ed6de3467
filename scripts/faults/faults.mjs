import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** Faults of every kind that npm test must not let pass, the runners that meet them, and how to plant them. */
export const FAULTS = [
  {
    name: 'a broken import',
    runners: ['types', 'unit'],
    plant: (root) =>
      appendFileSync(join(root, 'shared/domain/money.ts'), "\nimport './nowhere.ts'\n"),
  },
  {
    name: 'a type error',
    runners: ['types'],
    plant: (root) => write(root, 'renderer/planted.ts', "export const n: number = 'n'\n"),
  },
  {
    name: 'an import against the direction',
    runners: ['oxlint'],
    plant: (root) => write(root, 'shared/domain/planted.ts', "import '../../electron/log.ts'\n"),
  },
  {
    name: 'a file that is not formatted',
    runners: ['biome'],
    plant: (root) => write(root, 'renderer/planted.ts', 'export const n   = 1;\n'),
  },
  {
    name: 'a failing unit test',
    runners: ['unit'],
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
    plant: (root) => write(root, 'tests/e2e/planted.spec.ts', FAILING_SPEC),
  },
  {
    name: 'an empty suite',
    runners: ['contract'],
    plant: (root) => rmSync(join(root, 'tests/contract'), { recursive: true }),
  },
]
