import { mkdirSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

const BEAT_MS = 2_000
// A holder that is alive touches its lock every two seconds; one that was killed leaves it still.
const DEAD_AFTER_MS = 15_000

function take(lock) {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > DEAD_AFTER_MS) rmSync(lock, { force: true })
    return false
  }
}

/** Does the work while no other process holds this lock file; waits for one that does. */
export async function alone(lock, work) {
  for (let tries = 0; !take(lock); tries += 1) {
    if (tries === 0) say('Another set-up is under way in this folder; waiting for it …')
    await pause(500)
  }
  const beat = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(lock, { force: true })
  }
}
