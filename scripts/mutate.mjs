// npm run mutate [PART …]: changes the code in small ways, and sees whether the tests notice.
import { runHere } from './setup/command.mjs'
import { main } from './setup/say.mjs'
import { setUpTools } from './setup/setUp.mjs'

const PARTS = ['domain', 'client', 'journal', 'desk']

await main(async () => {
  const asked = process.argv.slice(2)
  const { env } = await setUpTools()
  let worst = 0
  for (const part of asked.length > 0 ? asked : PARTS) {
    const code = await runHere('stryker', ['run'], { ...env, MUTATED: part })
    worst = Math.max(worst, code)
  }
  return worst
})
