import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { MODULES } from '../../scripts/setup/places.mjs'

/** Calls back when the test has finished. */
export type AtEnd = (work: () => void) => void

/**
 * A repository of a few files in a folder of its own, with this one's packages; gone afterwards.
 * Tests that run at the same time pass the `onTestFinished` of their own context.
 */
export function folderWith(files: Record<string, string>, atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  symlinkSync(MODULES, join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
