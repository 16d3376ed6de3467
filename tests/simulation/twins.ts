// npm run simulate:twins -- [--limit N] [--twin NAME …]
import { parseArgs } from 'node:util'
import { runTwins } from './twins/runTwins.ts'
import { TWINS } from './twins/twins.ts'

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '20000' },
    twin: { type: 'string', multiple: true },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const twins = TWINS.filter(({ name }) => values.twin === undefined || values.twin.includes(name))
const ends = await runTwins(twins, Number(values.limit), ({ twin, schedules, caught }) =>
  say(
    caught === null
      ? `✗ ${twin.name} survived ${schedules} schedules`
      : `✓ ${twin.name.padEnd(34)} caught in ${String(schedules).padStart(6)}  ${caught.slice(0, 110)}`,
  ),
)
const survivors = ends.filter(({ caught }) => caught === null)
say(`\n${ends.length - survivors.length} of ${ends.length} twins caught.`)
if (survivors.length > 0 || ends.length === 0) process.exit(1)
