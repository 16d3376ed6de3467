// npm run mutate [PART …] [--incremental]: changes the code in small ways, and sees whether the tests notice.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runHere } from './setup/command.mjs'
import { ROOT } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'
import { setUpTools } from './setup/setUp.mjs'

const PARTS = ['domain', 'client', 'journal', 'desk']
/** Parts that are measured one after another and told together, so that each run has an end. */
const TOGETHER = { desk: ['orders', 'payments', 'settling', 'again'] }

const NOTICED = ['Killed', 'Timeout']
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage']

/** How many changes were made in these parts, and how many of them noticed. */
function tellTogether(parts) {
  const statuses = parts
    .map((part) => JSON.parse(readFileSync(join(ROOT, `out/mutation/${part}/report.json`), 'utf8')))
    .flatMap(({ files }) => Object.values(files).flatMap(({ mutants }) => mutants))
    .map(({ status }) => status)
  const changes = statuses.filter((status) => COUNTED.includes(status)).length
  const noticed = statuses.filter((status) => NOTICED.includes(status)).length
  const score = ((100 * noticed) / changes).toFixed(1)
  say(`${parts.join(', ')}: ${changes} changes, ${noticed} noticed, ${score} %`)
}

await main(async () => {
  const words = process.argv.slice(2)
  const options = words.filter((word) => word.startsWith('-'))
  const asked = words.filter((word) => !word.startsWith('-'))
  const { env } = await setUpTools()
  let worst = 0
  for (const part of asked.length > 0 ? asked : PARTS) {
    const own = TOGETHER[part] ?? [part]
    for (const one of own) {
      const code = await runHere('stryker', ['run', ...options], { ...env, MUTATED: one })
      worst = Math.max(worst, code)
    }
    if (own.length > 1) tellTogether(own)
  }
  return worst
})
