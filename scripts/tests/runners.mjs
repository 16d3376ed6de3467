import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setUpBinary, setUpDesk, setUpTools } from '../setup/setUp.mjs'
import { readPlaywright, readVitest } from './readSpecs.mjs'
import { readBiome, readOxlint, readTypes } from './readTools.mjs'

const MINUTE = 60_000

function roomsOf(root) {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  return references.map(({ path }) => path)
}

function vitest(project) {
  const reporters = ['--reporter=default', '--reporter=json']
  return {
    command: (report) => [
      'vitest',
      'run',
      `--project=${project}`,
      ...reporters,
      `--outputFile.json=${report}`,
    ],
    read: (text, root) => readVitest(JSON.parse(text), root),
  }
}

function playwright(config) {
  return {
    command: () => ['playwright', 'test', '-c', config, '--reporter=line,json'],
    environment: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: (text) => readPlaywright(JSON.parse(text)),
  }
}

/**
 * Every runner of `npm test`, in its order. Each leaves a report in a file: by its own option, or
 * because what it prints goes there (`printsReport`). `limit` in milliseconds, far above what a busy
 * machine takes; `setUp` is what it needs.
 */
export const RUNNERS = [
  {
    name: 'types',
    setUp: setUpTools,
    limit: 4 * MINUTE,
    printsReport: true,
    command: () => ['tsc', '-b', '--pretty', 'false'],
    read: (text, root) => readTypes(text, roomsOf(root)),
  },
  {
    name: 'biome',
    setUp: setUpTools,
    limit: MINUTE,
    command: (report) => [
      'biome',
      'check',
      '--error-on-warnings',
      '--max-diagnostics=50',
      '--reporter=json',
      `--reporter-file=${report}`,
    ],
    read: (text) => readBiome(JSON.parse(text)),
  },
  {
    name: 'oxlint',
    setUp: setUpTools,
    limit: 2 * MINUTE,
    printsReport: true,
    command: () => ['oxlint', '--format=json'],
    read: (text) => readOxlint(JSON.parse(text)),
  },
  { name: 'unit', setUp: setUpTools, limit: 10 * MINUTE, ...vitest('unit') },
  {
    name: 'simulation',
    setUp: setUpTools,
    limit: 6 * MINUTE,
    printsReport: true,
    command: () => ['node', 'tests/simulation/forTests.ts'],
    read: (text) => JSON.parse(text),
  },
  { name: 'contract', setUp: setUpTools, limit: 5 * MINUTE, ...vitest('contract') },
  {
    name: 'standin',
    setUp: setUpBinary,
    limit: 4 * MINUTE,
    ...playwright('tests/standin/playwright.config.ts'),
  },
  { name: 'e2e', setUp: setUpDesk, limit: 20 * MINUTE, ...playwright('playwright.config.ts') },
]
