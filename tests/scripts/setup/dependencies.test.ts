import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAsLocked } from '../../../scripts/setup/dependencies.mjs'
import { folderWith } from '../folder.ts'

const LOCK = {
  '': { name: 'desk' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

function isInstalled(record?: Record<string, { version: string }>) {
  const folder = folderWith({
    'package-lock.json': JSON.stringify({ packages: LOCK }),
    ...(record && { 'modules/.package-lock.json': JSON.stringify({ packages: record }) }),
  })
  return isAsLocked(join(folder, 'package-lock.json'), join(folder, 'modules'))
}

describe('an install is needed', () => {
  test('when nothing was installed, or an install was cut short', () => {
    expect(isInstalled()).toBe(false)
  })

  test('when a package is missing or of another version', () => {
    expect(isInstalled({})).toBe(false)
    expect(isInstalled({ 'node_modules/a': { version: '1.0.1' } })).toBe(false)
    expect(
      isInstalled({
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.9.0' },
      }),
    ).toBe(false)
  })

  test('but not for an optional package, which may be another system’s', () => {
    expect(isInstalled({ 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })
})
