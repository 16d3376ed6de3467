// The words of a test file, collected instead of run: describe, test and their hooks.
import { format } from 'node:util'

export { expect, vi } from 'vitest'

/** @typedef {() => unknown} Work */
/** @typedef {{ name: string, before: Work[], after: Work[], outer: Suite | null }} Suite */

/** @type {(name: string, outer: Suite | null) => Suite} */
const suiteOf = (name, outer) => ({ name, before: [], after: [], outer })

/** Every test collected so far, by its whole name.
 * @type {Map<string, { suite: Suite, run: Work }>} */
export const tests = new Map()

let suite = suiteOf('', null)

/** What is collected from here on belongs to this file.
 * @param {string} name */
export function beginFile(name) {
  suite = suiteOf(name, null)
}

/** From the outermost on. @type {(one: Suite) => readonly Suite[]} */
const outermostFirst = (one) => (one.outer === null ? [one] : [...outermostFirst(one.outer), one])

/** @param {string} name @param {Work} collect */
export function describe(name, collect) {
  const outer = suite
  suite = suiteOf(name, outer)
  collect()
  suite = outer
}

/** @param {string} name @param {Work} run */
export function test(name, run) {
  const whole = [...outermostFirst(suite).map((one) => one.name), name].join(' › ')
  if (tests.has(whole)) throw new Error(`two tests are called ${whole}`)
  tests.set(whole, { suite, run })
}

/** @type {(rows: readonly unknown[]) => (name: string, run: (...row: any[]) => unknown) => void} */
test.each = (rows) => (name, run) => {
  const places = name.split(/%[sdij]/).length - 1
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    test(format(name, ...values.slice(0, places)), () => run(...values))
  }
}

/** @param {Work} hook */
export const beforeEach = (hook) => void suite.before.push(hook)

/** @param {Work} hook */
export const afterEach = (hook) => void suite.after.push(hook)

/**
 * Runs one collected test with its hooks; rejects with what it throws, or with what `stuck` does.
 * @param {string} name @param {Promise<never>} stuck */
export async function runTest(name, stuck) {
  const one = tests.get(name)
  if (one === undefined) throw new Error(`there is no test ${name}`)
  const suites = outermostFirst(one.suite)
  try {
    for (const { before } of suites) for (const hook of before) await hook()
    await Promise.race([one.run(), stuck])
  } finally {
    for (const { after } of suites.toReversed()) for (const hook of after) await hook()
  }
}
