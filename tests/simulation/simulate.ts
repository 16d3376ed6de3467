// npm run simulate -- [--schedules N] [--seed S] [--variant V] [--minutes M] [--trace]
import { parseArgs } from 'node:util'
import { tell } from './run/failure.ts'
import { runAll } from './run/pool.ts'
import { runSchedule } from './run/schedule.ts'
import { tableOf } from './run/tally.ts'
import { VARIANTS } from './variants/variants.ts'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    variant: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    trace: { type: 'boolean', default: false },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const variants = VARIANTS.filter(
  ({ name }) => values.variant === undefined || name === values.variant,
)
const [only] = variants
if (only === undefined) {
  say(
    `There is no variant "${values.variant}". There are: ${VARIANTS.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
const seed = Number(values.seed)
if (values.trace) {
  const { broken, fates } = await runSchedule(only, seed, { onTrace: say })
  say([...fates, ...broken.map((words) => `✗ ${words}`)].join('\n'))
  process.exit(broken.length > 0 ? 1 : 0)
}
const began = performance.now()
const run = await runAll(
  variants,
  Number(values.schedules),
  seed,
  say,
  Number(values.minutes) * 60_000,
)
const seconds = (performance.now() - began) / 1000
say(tableOf(run.tallies, variants))
say(
  `\n${run.done} schedules in ${seconds.toFixed(0)} s, ${(run.done / seconds).toFixed(0)} a second.`,
)
if (run.broken === null) {
  say('No promise was broken. None in n schedules means: rarer than 3 in n, at 95 % confidence.')
} else {
  await tell(run.broken, say)
  process.exit(1)
}
