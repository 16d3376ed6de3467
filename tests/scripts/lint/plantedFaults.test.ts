import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environment } from '../../../scripts/setup/environment.mjs'
import { BIN, ROOT } from '../../../scripts/setup/places.mjs'
import { folderWith } from '../folder.ts'

const long = (lines: number) => Array.from({ length: lines }, (_, i) => `  n += ${i}`).join('\n')

// Each file holds one fault, and the rule that has to find it.
const FAULTS: Record<string, [rule: string, text: string]> = {
  'shared/domain/direction.ts': ['house(one-way)', "import '../desk/basket.ts'\n"],
  'shared/desk/index.ts': ['house(one-way)', "export * from '../../electron/menu.ts'\n"],
  'electron/lazy.ts': ['house(one-way)', "await import('../renderer/main.tsx')\n"],
  'renderer/features/stock/Stock.tsx': ['house(one-way)', "import '../cases/Cases.tsx'\n"],
  'shared/desk/barrel.ts': ['house(no-barrels)', "export { a } from './a.ts'\n"],
  'electron/menu.ts': [
    'house(doors)',
    "import { ipcMain } from 'electron'\nipcMain.on('a', () => {})\n",
  ],
  'electron/whole.ts': [
    'house(doors)',
    "import * as el from 'electron'\nel.safeStorage.encryptString('')\n",
  ],
  'electron/taken.ts': [
    'house(doors)',
    "import el from 'electron'\nconst { ipcRenderer } = el\nipcRenderer.send('a')\n",
  ],
  'renderer/app/App.tsx': ['house(doors)', 'window.desk.placeOrder()\n'],
  'renderer/app/Bound.tsx': ['house(doors)', 'const { desk } = window\ndesk.placeOrder()\n'],
  'electron/crm/late.ts': ['house(clock)', 'setTimeout(() => {}, 1)\n'],
  'electron/crm/limit.ts': ['house(clock)', 'console.log(AbortSignal.timeout(1))\n'],
  'electron/desk/today.ts': ['house(clock)', 'console.log(new Date())\n'],
  'electron/desk/handedOn.ts': ['house(clock)', 'console.log({ now: Date.now })\n'],
  'electron/desk/chance.ts': [
    'house(clock)',
    "import { randomUUID } from 'node:crypto'\nrandomUUID()\n",
  ],
  'renderer/components/Red.tsx': ['house(colours)', "export const red = { color: '#d32f2f' }\n"],
  'renderer/components/Grey.tsx': ['house(colours)', 'export const grey = `rgba(0 0 0 / 40%)`\n'],
  'shared/domain/undocumented.ts': ['house(doc-lines)', 'export const VAT = 20\n'],
  'sandbox/long.ts': [
    'house(function-size)',
    `export function f(n: number) {\n${long(51)}\n  return n\n}\n`,
  ],
  'sandbox/endless.ts': ['eslint(max-lines)', '// a line\n'.repeat(250).concat('export {}\n')],
  'electron/any.ts': [
    'typescript(no-explicit-any)',
    'export {}\nconst a: any = 1\nconsole.log(a)\n',
  ],
  'electron/floating.ts': [
    'typescript(no-floating-promises)',
    'export {}\nasync function f() {}\nf()\n',
  ],
  'electron/sure.ts': ['typescript(no-non-null-assertion)', 'export {}\nconsole.log([1][0]!)\n'],
  'electron/ignore.ts': [
    'typescript(ban-ts-comment)',
    'export {}\n// @ts-ignore\nconsole.log(1)\n',
  ],
  'electron/cycleA.ts': [
    'import(no-cycle)',
    "import { b } from './cycleB.ts'\n/** A. */\nexport const a = () => b\n",
  ],
  'electron/cycleB.ts': [
    'import(no-cycle)',
    "import { a } from './cycleA.ts'\n/** B. */\nexport const b = () => a\n",
  ],
}

// The same words where they are at home.
const INNOCENT: Record<string, string> = {
  'shared/crm/index.ts': "export { a } from './a.ts'\n",
  'shared/crm/a.ts': '/** A. */\nexport const a = 1\n',
  'electron/clock.ts': 'console.log(Date.now())\n',
  'electron/desk/then.ts': 'console.log(new Date(0))\n',
  'electron/ipc.ts': "import { ipcMain } from 'electron'\nipcMain.on('a', () => {})\n",
  'renderer/api/desk.ts': 'window.desk.placeOrder()\n',
  'renderer/app/theme.ts': "export const red = '#d32f2f'\n",
  'renderer/components/Order.tsx': "export const order = 'Order #1234567'\n",
  'sandbox/factory.ts': `export function f(n: number) {\n  const g = () => {\n${long(48)}\n  }\n  g()\n  return n\n}\n`,
}

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler' },
})

test('each planted fault is an error, and nothing else is', () => {
  const config = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')
  const faults = Object.entries(FAULTS).map(([path, [, text]]) => [path, text])
  const folder = folderWith({
    '.oxlintrc.json': config.replace('./scripts', join(ROOT, 'scripts')),
    'tsconfig.json': TSCONFIG,
    ...Object.fromEntries(faults),
    ...INNOCENT,
  })
  const { stdout } = spawnSync(join(BIN, 'oxlint'), ['--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
  })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; severity: string }[]
  }
  const found = diagnostics.map(({ filename, code, severity }) => `${severity} ${filename} ${code}`)
  const planted = Object.entries(FAULTS).map(([path, [rule]]) => `error ${path} ${rule}`)
  expect([...new Set(found)].sort()).toEqual(planted.sort())
})
