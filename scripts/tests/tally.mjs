// What a runner found: how many passed, and each failure by name.

/** One thing that failed, with what there is to say of it. */
export function failure(name, message = '') {
  return { name, message }
}

/**
 * A runner's tally held against how it ended. Reports can be wrong in one direction only: a runner
 * that ran nothing, was cut off, or ended badly without saying why, has failed once more.
 */
export function judge(tally, { code, isLate, output }) {
  const failures = [...tally.failures]
  if (isLate) failures.push(failure('was cut off at its time limit', output))
  else if (code !== 0 && failures.length === 0) {
    failures.push(failure(`ended with exit code ${code} and named no failure`, output))
  }
  if (tally.passed === 0 && failures.length === 0) failures.push(failure('ran nothing', output))
  return { passed: tally.passed, failures }
}

/** All tallies as one. */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, one) => total + one.passed, 0),
    failures: tallies.flatMap((one) => one.failures),
  }
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failures }) {
  return `${passed} passed, ${failures.length} failed`
}
