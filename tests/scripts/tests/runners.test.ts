import { describe, expect, test } from 'vitest'
import { RUNNERS } from '../../../scripts/tests/runners.mjs'
import { runOne } from '../../../scripts/tests/runOne.mjs'
import { type AtEnd, folderWith } from '../folder.ts'

// Real runs of the real runners, on repositories of a few lines.

const LONG = 30_000
const config = (name: string) => `export default { test: { name: '${name}' } }\n`
const good = (runner: string) =>
  `import { expect, test } from '${runner}'\ntest('a', () => expect(1).toBe(1))\n`
const goodSpec = good('@playwright/test')
const goodTest = good('vitest')
const types = { 'tsconfig.json': JSON.stringify({ files: [], references: [{ path: 'shared' }] }) }
const room = (text: string) => ({
  ...types,
  'shared/tsconfig.json': JSON.stringify({
    compilerOptions: { composite: true, outDir: '../out' },
  }),
  'shared/a.ts': text,
})
const unit = (files: Record<string, string>) => ({ 'vitest.config.ts': config('unit'), ...files })
const e2e = (files: Record<string, string>) => ({
  'playwright.config.ts': "export default { testDir: 'specs' }\n",
  ...files,
})

type Found = { passed: number; failed: string[] }

type Files = Record<string, string>

async function runIn(name: string, files: Files, atEnd: AtEnd): Promise<Found> {
  const runner = RUNNERS.find((one) => one.name === name)
  if (!runner) throw new Error(`no runner ${name}`)
  const setUp = () => Promise.resolve({ env: process.env })
  const { passed, failures } = await runOne({ ...runner, setUp }, folderWith(files, atEnd))
  return { passed, failed: failures.map((one) => one.name) }
}

const CASES: [does: string, runner: string, files: Record<string, string>, found: Found][] = [
  [
    'counts a room without errors',
    'types',
    room('export const a: number = 1\n'),
    { passed: 1, failed: [] },
  ],
  [
    'fails on a type error',
    'types',
    room("export const a: number = 'b'\n"),
    { passed: 0, failed: ['types: types of shared'] },
  ],
  [
    'fails on a broken import',
    'types',
    room("import './nowhere.ts'\n"),
    { passed: 0, failed: ['types: types of shared'] },
  ],
  ['counts passing tests', 'unit', unit({ 'a.test.ts': goodTest }), { passed: 1, failed: [] }],
  [
    'fails on a failing test',
    'unit',
    unit({ 'a.test.ts': goodTest, 'b.test.ts': goodTest.replace('toBe(1)', 'toBe(2)') }),
    { passed: 1, failed: ['unit: b.test.ts › a'] },
  ],
  [
    'fails on a broken import',
    'unit',
    unit({ 'a.test.ts': goodTest, 'b.test.ts': `import './nowhere.ts'\n${goodTest}` }),
    { passed: 1, failed: ['unit: b.test.ts'] },
  ],
  [
    'fails on an empty file',
    'unit',
    unit({ 'a.test.ts': goodTest, 'b.test.ts': '' }),
    { passed: 1, failed: ['unit: b.test.ts'] },
  ],
  [
    'fails on an empty suite',
    'unit',
    unit({}),
    { passed: 0, failed: ['unit: ended with exit code 1 and named no failure'] },
  ],
  [
    'fails on a skipped test',
    'unit',
    unit({ 'a.test.ts': goodTest.replace('test(', 'test.skip(') }),
    { passed: 0, failed: ['unit: a.test.ts › a'] },
  ],
  [
    'fails on an error that no test caught',
    'unit',
    unit({
      'a.test.ts': goodTest.replace(
        'expect(1)',
        "expect((void Promise.reject(new Error('lost')), 1))",
      ),
    }),
    { passed: 1, failed: ['unit: ended with exit code 1 and named no failure'] },
  ],
  ['counts passing specs', 'e2e', e2e({ 'specs/a.spec.ts': goodSpec }), { passed: 1, failed: [] }],
  [
    'fails on a failing spec',
    'e2e',
    e2e({ 'specs/a.spec.ts': goodSpec, 'specs/b.spec.ts': goodSpec.replace('toBe(1)', 'toBe(2)') }),
    { passed: 1, failed: ['e2e: b.spec.ts › a'] },
  ],
  [
    'fails on a skipped spec',
    'e2e',
    e2e({ 'specs/a.spec.ts': goodSpec.replace('test(', 'test.skip(') }),
    { passed: 0, failed: ['e2e: a.spec.ts › a'] },
  ],
  [
    'fails on a broken import',
    'e2e',
    e2e({ 'specs/a.spec.ts': `import './nowhere.ts'\n${goodSpec}` }),
    { passed: 0, failed: [expect.stringContaining('a.spec.ts'), 'e2e: Playwright'] },
  ],
  [
    'fails on an empty suite',
    'e2e',
    e2e({}),
    { passed: 0, failed: [expect.stringMatching(/Playwright|named no failure/)] },
  ],
]

describe.concurrent('npm test', () => {
  test.for(CASES)('%s (%s)', { timeout: LONG }, async (one, { onTestFinished }) => {
    const [, runner, files, found] = one
    expect(await runIn(runner, files, onTestFinished)).toEqual(found)
  })
})
