import {
  type FSWatcher,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a second start tells the first. */
export type SecondInstance = { argv: string[]; cwd: string; additionalData: unknown }

let held: { folder: string; watcher: FSWatcher } | undefined

/**
 * The lock on a userData folder: a symbolic link that names its holder, which is created or not in
 * one step. Whoever comes second leaves a note for the holder and is refused.
 */
export function requestInstanceLock(
  userData: string,
  additionalData: unknown,
  onSecond: (second: SecondInstance) => void,
): boolean {
  if (held) return true
  const folder = join(userData, 'standin-instance')
  mkdirSync(folder, { recursive: true })
  if (!acquire(join(folder, 'lock'))) {
    const name = join(folder, `${process.pid}`)
    writeFileSync(name, JSON.stringify({ argv: process.argv, cwd: process.cwd(), additionalData }))
    renameSync(name, `${name}.note`)
    return false
  }
  const watcher = watch(folder, () => readNotes(folder, onSecond))
  watcher.unref()
  held = { folder, watcher }
  return true
}

/** Whether this process holds the lock. */
export function hasInstanceLock(): boolean {
  return held !== undefined
}

/** Gives the lock back, if held. */
export function releaseInstanceLock(): void {
  held?.watcher.close()
  if (held) rmSync(held.folder, { recursive: true, force: true })
  held = undefined
}

function acquire(lock: string): boolean {
  for (const _ of [1, 2]) {
    try {
      symlinkSync(`${process.pid} ${startOf(process.pid)}`, lock)
      return true
    } catch {
      if (isHolderAlive(lock)) return false
      rmSync(lock, { force: true })
    }
  }
  return false
}

function isHolderAlive(lock: string): boolean {
  try {
    const [pid, start] = readlinkSync(lock).split(' ')
    return startOf(Number(pid)) === start
  } catch {
    return false
  }
}

/** When a process began, so that a number used again by another one is told apart; '' if there is none. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0)
    return process.platform === 'linux'
      ? (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '')
      : 'alive'
  } catch {
    return ''
  }
}

function readNotes(folder: string, onSecond: (second: SecondInstance) => void): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.note'))) {
    const note = JSON.parse(readFileSync(join(folder, name), 'utf8')) as SecondInstance
    unlinkSync(join(folder, name))
    onSecond(note)
  }
}
