// The simulation's part of npm test: kept seeds, the quickest twins, and as many schedules as a minute allows.
import { runAll } from './run/pool.ts'
import { runSchedule } from './run/schedule.ts'
import kept from './seeds.json' with { type: 'json' }
import { runTwins } from './twins/runTwins.ts'
import { TWINS } from './twins/twins.ts'
import { VARIANTS } from './variants/variants.ts'

const SCHEDULES = 20_000
const LONGEST_MS = 55_000
/** Fewer than these prove too little to be called a test. */
const FEWEST = 500
const QUICK = 100
const QUICK_TWINS = [
  'fsync before sending',
  'intent before sending',
  'sent once',
  'lost is not refused',
  'busy is not refused',
  'unknown after a crash',
  'grace',
  'fence',
  'proof read',
  'whole token',
  'possible is not absent',
  'one open intent',
  'compare-and-set',
  'clean session',
  'one desk for a folder',
  'an older copy is noticed',
  'parts are counted',
  'a word on payments after a restore',
  'what was said to be paid is counted',
  'a spent call stays away',
  'a paid call stays away',
  'half a basket is not whole',
  'a change is seen first',
]

let passed = 0
const failures: { name: string; message: string }[] = []
const judge = (name: string, wrong: readonly string[]) => {
  if (wrong.length === 0) passed += 1
  else failures.push({ name, message: wrong.join('\n') })
}

for (const { variant: name, seed, why } of kept) {
  const variant = VARIANTS.find((one) => one.name === name)
  const broken =
    variant === undefined ? ['there is no such variant'] : (await runSchedule(variant, seed)).broken
  judge(`${name}, seed ${seed}: ${why}`, broken)
}
const twins = TWINS.filter(({ name }) => QUICK_TWINS.includes(name))
await runTwins(twins, QUICK, ({ twin, schedules, caught }) =>
  judge(`twin ${twin.name}`, caught === null ? [`it survived ${schedules} schedules`] : []),
)
const run = await runAll(VARIANTS, SCHEDULES, 1, () => undefined, LONGEST_MS)
const { broken } = run
const seen =
  broken && `npm run simulate -- --variant "${broken.variant}" --seed ${broken.seed} --trace`
judge('schedules', broken === null ? [] : [...broken.broken, `See it: ${seen}`])
judge('enough of them', run.done < FEWEST ? [`only ${run.done} schedules`] : [])
process.stdout.write(JSON.stringify({ passed, failures, schedules: run.done }))
if (failures.length > 0) process.exit(1)
