// npm test [-- RUNNER…]: set-up, then every runner, also after one that failed. The last line sums
// them up, and the exit code follows it.
import { ROOT } from './setup/places.mjs'
import { main, Plain, say } from './setup/say.mjs'
import { RUNNERS } from './tests/runners.mjs'
import { runOne } from './tests/runOne.mjs'
import { closingLine, sum } from './tests/tally.mjs'
import { tell } from './tests/tell.mjs'

function chosen(names) {
  const unknown = names.filter((name) => !RUNNERS.some((runner) => runner.name === name))
  if (unknown.length) throw new Plain(`There is no runner called ${unknown.join(', ')}.`)
  return names.length ? RUNNERS.filter(({ name }) => names.includes(name)) : RUNNERS
}

await main(async () => {
  const tallies = []
  for (const runner of chosen(process.argv.slice(2))) {
    const tally = await runOne(runner, ROOT)
    tell(tally)
    tallies.push(tally)
  }
  const total = sum(tallies)
  say(`\n${closingLine(total)}`)
  return total.failures.length ? 1 : 0
})
