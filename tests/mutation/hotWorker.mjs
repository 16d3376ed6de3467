// One thread of a mutation run: loads the tests once, then runs them for one change after another.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import './hooks.mjs'

/** A test in which nothing happens for so many of these waits for what will not come. */
const TICK_MS = 50
const IDLE_TICKS = 8
const BUSY_MS = 1

/** @type {{ files: readonly string[], root: string, active: string | undefined }} */
const { files, root, active } = workerData
// A thread is started anew for each change of what is worked out as the code loads.
enableCompileCache(`${root}/out/compiled`)
/** Where the changed code looks which change is on. @type {Record<string, unknown>} */
const stryker = { activeMutant: active }
Object.assign(globalThis, { __stryker__: stryker })
// What a broken desk leaves behind is no verdict on the next change.
process.on('unhandledRejection', () => {})
process.on('uncaughtException', () => {})

const { beginFile, runTest, tests } = await import('./collected.mjs')
for (const file of files) {
  beginFile(file)
  await import(`${root}/${file}`)
}

/** Gives a test up once nothing happens in it any more. */
function untilIdle() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {Promise<never>} */
  const stuck = new Promise((_, reject) => {
    let before = performance.eventLoopUtilization()
    let idle = 0
    timer = setInterval(() => {
      const { active: busyMs } = performance.eventLoopUtilization(before)
      before = performance.eventLoopUtilization()
      idle = busyMs < BUSY_MS ? idle + 1 : 0
      if (idle > IDLE_TICKS) reject(new Error('nothing happens any more'))
    }, TICK_MS)
  })
  return { stuck, callOff: () => clearInterval(timer) }
}

/** @param {string} name */
async function outcomeOf(name) {
  const began = performance.now()
  const { stuck, callOff } = untilIdle()
  try {
    await runTest(name, stuck)
    return { name, ms: performance.now() - began, failure: null }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { name, ms: performance.now() - began, failure }
  } finally {
    callOff()
  }
}

/** @param {import('./hotRunner.mjs').Work & { names: readonly string[] }} work */
async function carryOut({ names, mutant, hitLimit, isDry }) {
  stryker.hitCount = hitLimit === undefined ? undefined : 0
  stryker.hitLimit = hitLimit
  stryker.activeMutant = mutant
  for (const name of names) {
    parentPort?.postMessage({ kind: 'begin', name })
    // Left standing until the next begins: what a test leaves behind it is its own.
    if (isDry) stryker.currentTestId = name
    const outcome = await outcomeOf(name)
    parentPort?.postMessage({ kind: 'test', outcome })
    if (outcome.failure !== null && !isDry) break
  }
  stryker.activeMutant = active
  parentPort?.postMessage({ kind: 'end', coverage: isDry ? stryker.mutantCoverage : undefined })
}

parentPort?.on('message', (work) => void carryOut(work))
parentPort?.postMessage({ kind: 'ready', names: [...tests.keys()] })
