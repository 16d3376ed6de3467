import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MODULES, ROOT } from '../setup/places.mjs'

/** Gives the work a copy of this repository as it stands, with its packages, and removes it after. */
export async function inCopy(work) {
  const copy = mkdtempSync(join(tmpdir(), 'desk-faults-'))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const paths = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  try {
    for (const path of paths.filter((one) => one && existsSync(join(ROOT, one)))) {
      cpSync(join(ROOT, path), join(copy, path))
    }
    symlinkSync(MODULES, join(copy, 'node_modules'))
    return await work(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
