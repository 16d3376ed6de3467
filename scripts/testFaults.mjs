// npm run test:faults: plants each fault in a copy of this repository and sees npm test fail by it.
import { join } from 'node:path'
import { inCopy } from './faults/copy.mjs'
import { FAULTS, trim } from './faults/faults.mjs'
import { runQuietly } from './setup/command.mjs'
import { NODE } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'
import { setUpDesk } from './setup/setUp.mjs'

/** What npm test says on a copy, with the fault planted in it if there is one. */
function tested(runners, env, plant) {
  return inCopy(async (copy) => {
    trim(copy)
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
    return { isGreen, output, failures: output.split('\n').filter((line) => /^ {4}✗ /.test(line)) }
  })
}

await main(async () => {
  const { env } = await setUpDesk()
  const wrong = []
  say('without a fault')
  const all = [...new Set(FAULTS.flatMap(({ runners }) => runners))]
  const { isGreen, failures } = await tested(all, env)
  if (!isGreen) wrong.push(`npm test fails without a fault:\n${failures.join('\n')}`)
  for (const { name, runners, words, plant } of FAULTS) {
    say(name)
    const seen = await tested(runners, env, plant)
    if (seen.isGreen) wrong.push(`npm test passes with ${name}`)
    else if (!seen.output.includes(words)) wrong.push(`npm test does not tell of ${name}`)
  }
  for (const sentence of wrong) say(`✗ ${sentence}`)
  say(`\n${FAULTS.length + 1 - wrong.length} passed, ${wrong.length} failed`)
  return wrong.length ? 1 : 0
})
