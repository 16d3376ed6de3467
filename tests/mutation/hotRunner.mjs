// A test runner for Stryker that keeps the tests loaded: a change costs what its tests cost, and no more.
import { Worker } from 'node:worker_threads'
import { hotTests } from './parts.mjs'

/** @typedef {{ name: string, ms: number, failure: string | null }} Outcome */
/** @typedef {{ names?: readonly string[], fileName?: string, mutant?: string, hitLimit?: number, isDry?: boolean }} Work */
/** @typedef {{ tests: Outcome[], hung: string | null, coverage?: unknown }} Ran */
/** @typedef {{ kind: string, name: string, names: readonly string[], outcome: Outcome, coverage: unknown }} Message */

/** A test that takes so many times its usual, and so much more, is in a loop. */
const LONGER = 8
const MORE_MS = 3_000
const FIRST_MS = 60_000

class HotRunner {
  /** How long each test takes. @type {Map<string, number>} */
  #usual = new Map()
  /** By file: the tests that caught something in it, the latest first. @type {Map<string, string[]>} */
  #lately = new Map()
  /** All tests there are. @type {readonly string[]} */
  #all = []
  /** @type {Worker | null} */
  #worker = null

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    const { tests, coverage, hung } = await this.#run({ isDry: true })
    if (hung !== null) return { status: 'timeout', reason: `${hung} came to no end` }
    for (const { name, ms } of tests) this.#usual.set(name, ms)
    return { status: 'complete', mutantCoverage: coverage, tests: tests.map(told) }
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { id, fileName } = activeMutant
    const isStatic = mutantActivation === 'static'
    // What is worked out as the code loads is changed only if it loads again.
    if (isStatic) await this.#end()
    const limit = hitLimit === undefined ? {} : { hitLimit }
    const work = {
      mutant: id,
      fileName,
      ...limit,
      ...(testFilter === undefined ? {} : { names: testFilter }),
    }
    const { tests, hung } = await this.#run(work, isStatic ? id : undefined)
    if (isStatic) await this.#end()
    const failed = tests.find(({ failure }) => failure !== null)
    const killer = failed?.name ?? hung
    if (killer !== null && killer !== undefined) this.#remember(fileName, killer)
    if (hung !== null) return { status: 'timeout', reason: `${hung} came to no end` }
    const nrOfTests = tests.length
    if (nrOfTests === 0) return { status: 'error', errorMessage: 'no test was run' }
    if (failed === undefined) return { status: 'survived', nrOfTests }
    const { name, failure } = failed
    return { status: 'killed', killedBy: [name], failureMessage: failure, nrOfTests }
  }

  dispose() {
    return this.#end()
  }

  /** What caught changes in the file before is asked first, then the quickest.
   * @param {readonly string[]} names @param {string} fileName */
  #inOrder(names, fileName) {
    const lately = this.#lately.get(fileName) ?? []
    /** @param {string} name */
    const place = (name) => (lately.includes(name) ? lately.indexOf(name) : lately.length)
    /** @param {string} name */
    const usual = (name) => this.#usual.get(name) ?? 0
    return names.toSorted((a, b) => place(a) - place(b) || usual(a) - usual(b))
  }

  /** @param {string} fileName @param {string} killer */
  #remember(fileName, killer) {
    const others = (this.#lately.get(fileName) ?? []).filter((name) => name !== killer)
    this.#lately.set(fileName, [killer, ...others])
  }

  /** @param {string | undefined} active */
  async #started(active) {
    if (this.#worker !== null) return this.#worker
    const worker = new Worker(new URL('hotWorker.mjs', import.meta.url), {
      workerData: { files: hotTests(), root: process.cwd(), active },
    })
    this.#worker = worker
    /** @type {Message} */
    const { names } = await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    this.#all = names
    return worker
  }

  async #end() {
    await this.#worker?.terminate()
    this.#worker = null
  }

  /**
   * Runs tests up to the first failure; a thread in which one hangs is ended with it.
   * @param {Work} work @param {string} [active] @returns {Promise<Ran>} */
  async #run(work, active) {
    /** @type {Outcome[]} */
    const tests = []
    /** @type {Worker} */
    let worker
    try {
      worker = await this.#started(active)
    } catch (error) {
      // With this change the code does not even load.
      await this.#end()
      const name = work.names?.[0] ?? this.#all[0] ?? ''
      return { tests: [{ name, ms: 0, failure: String(error) }], hung: null }
    }
    return new Promise((resolve) => {
      /** @type {NodeJS.Timeout | undefined} */
      let timer
      /** @param {Partial<Ran>} rest */
      const finish = (rest) => {
        clearTimeout(timer)
        worker.off('message', hear)
        resolve({ tests, hung: null, ...rest })
      }
      /** @param {Message} message */
      const hear = ({ kind, name, outcome, coverage }) => {
        clearTimeout(timer)
        if (kind === 'end') return finish({ coverage })
        if (kind === 'test') return void tests.push(outcome)
        const usual = this.#usual.get(name)
        const limit = usual === undefined ? FIRST_MS : usual * LONGER + MORE_MS
        timer = setTimeout(() => void this.#end().then(() => finish({ hung: name })), limit)
      }
      worker.on('message', hear)
      const names = this.#inOrder(work.names ?? this.#all, work.fileName ?? '')
      worker.postMessage({ ...work, names })
    })
  }
}

/** A test as Stryker is told of it. @param {Outcome} outcome */
const told = ({ name, ms, failure }) => ({
  id: name,
  name,
  timeSpentMs: Math.round(ms),
  ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
})

export const strykerPlugins = [{ kind: 'TestRunner', name: 'hot', injectableClass: HotRunner }]
