// npm run test:faults: plants each fault in a copy of this repository and sees npm test fail by it.
import { join } from 'node:path'
import { inCopy } from './faults/copy.mjs'
import { FAULTS } from './faults/faults.mjs'
import { runQuietly } from './setup/command.mjs'
import { NODE } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'
import { setUpDesk } from './setup/setUp.mjs'

/** Whether npm test passes on a copy, with the fault planted in it if there is one. */
function passes(runners, env, plant) {
  return inCopy(async (copy) => {
    plant?.(copy)
    const args = [join(copy, 'scripts', 'test.mjs'), ...runners]
    const { code, output } = await runQuietly(`  npm test -- ${runners.join(' ')}`, NODE, args, {
      cwd: copy,
      env,
    })
    const closing = output.trim().split('\n').at(-1) ?? ''
    say(`    ${closing}`)
    const isGreen = /^\d+ passed, 0 failed$/.test(closing)
    if (isGreen !== (code === 0)) throw new Error(`exit code ${code} after: ${closing}\n${output}`)
    return isGreen
  })
}

await main(async () => {
  const { env } = await setUpDesk()
  const wrong = []
  say('without a fault')
  const all = [...new Set(FAULTS.flatMap(({ runners }) => runners))]
  if (!(await passes(all, env))) wrong.push('npm test fails without a fault')
  for (const { name, runners, plant } of FAULTS) {
    say(name)
    if (await passes(runners, env, plant)) wrong.push(`npm test passes with ${name}`)
  }
  for (const sentence of wrong) say(`✗ ${sentence}`)
  say(`\n${FAULTS.length + 1 - wrong.length} passed, ${wrong.length} failed`)
  return wrong.length ? 1 : 0
})
