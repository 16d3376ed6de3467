import { relative } from 'node:path'
import { failure } from './tally.mjs'

function readVitestFile({ name, status, message, assertionResults }, root) {
  const file = relative(root, name)
  const bad = assertionResults.filter((one) => one.status !== 'passed')
  const failures = bad.map((one) =>
    failure(`${file} › ${one.fullName}`, one.failureMessages?.join('\n') || `was ${one.status}`),
  )
  // A file that cannot be read, or holds no test, has no results to fail.
  if (status !== 'passed' && failures.length === 0) failures.push(failure(file, message))
  return { passed: assertionResults.length - bad.length, failures }
}

/** Vitest's JSON. A test that was skipped has not passed. */
export function readVitest({ testResults }, root) {
  const files = testResults.map((file) => readVitestFile(file, root))
  return {
    passed: files.reduce((total, file) => total + file.passed, 0),
    failures: files.flatMap((file) => file.failures),
  }
}

function specsIn(suite, above = []) {
  const names = [...above, suite.title]
  return [
    ...(suite.specs ?? []).map((spec) => ({ ...spec, name: [...names, spec.title].join(' › ') })),
    ...(suite.suites ?? []).flatMap((inner) => specsIn(inner, names)),
  ]
}

/** Playwright's JSON. Passed means as expected at the first try; skipped or not run is neither. */
export function readPlaywright({ suites, errors }) {
  const runs = suites
    .flatMap((suite) => specsIn(suite))
    .flatMap(({ name, tests }) => tests.map((test) => ({ name, ...test })))
  const bad = runs.filter((run) => run.status !== 'expected')
  const told = bad.map(({ name, status, results }) => {
    const words = results.flatMap((result) => result.errors.map((error) => error.message))
    return failure(name, words.join('\n') || `was ${status}`)
  })
  const broken = errors.map(({ message, location }) =>
    failure(location?.file ?? 'Playwright', message),
  )
  return { passed: runs.length - bad.length, failures: [...told, ...broken] }
}
