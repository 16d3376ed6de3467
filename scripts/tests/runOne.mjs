import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from '../setup/command.mjs'
import { Plain, secondsSince } from '../setup/say.mjs'
import { failure, judge } from './tally.mjs'

/** A report that is missing or cut short tells nothing: what the runner printed has to. */
function readReport(runner, report, root) {
  if (!existsSync(report)) return { passed: 0, failures: [] }
  try {
    return runner.read(readFileSync(report, 'utf8'), root)
  } catch (error) {
    return { passed: 0, failures: [failure('left a report that cannot be read', String(error))] }
  }
}

async function run(runner, root) {
  const { env } = await runner.setUp()
  const report = join(root, 'out', 'tests', `${runner.name}.json`)
  mkdirSync(join(root, 'out', 'tests'), { recursive: true })
  // Yesterday's report must not speak for a runner that died today.
  rmSync(report, { force: true })
  const [command, ...args] = runner.command(report)
  const end = await runQuietly(runner.name, command, args, {
    cwd: root,
    env: { ...env, ...runner.environment?.(report) },
    limit: runner.limit,
    ...(runner.printsReport ? { printTo: report } : {}),
  })
  return judge(readReport(runner, report, root), end)
}

/**
 * Sets up for one runner and runs it in the repository at `root`: its tally and its seconds. A
 * set-up that fails is that runner's failure, so that the others still run.
 */
export async function runOne(runner, root) {
  const from = Date.now()
  const tally = await run(runner, root).catch((error) => {
    if (!(error instanceof Plain)) throw error
    return { passed: 0, failures: [failure('set-up', error.message)] }
  })
  const failures = tally.failures.map(({ name, message }) =>
    failure(`${runner.name}: ${name}`, message),
  )
  return { passed: tally.passed, failures, seconds: secondsSince(from) }
}
