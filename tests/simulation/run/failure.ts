import { VARIANTS } from '../variants/variants.ts'
import { runSchedule } from './schedule.ts'
import type { Broken } from './tally.ts'

/** Tells a broken promise: what, how it is seen again, and what happened, from the same seed. */
export async function tell(broken: Broken, say: (text: string) => void): Promise<void> {
  const variant = VARIANTS.find(({ name }) => name === broken.variant)
  if (variant === undefined) return
  say(`\n✗ A promise was broken in "${broken.variant}", seed ${broken.seed}. What happened:\n`)
  await runSchedule(variant, broken.seed, { onTrace: (line) => say(line.slice(0, 200)) })
  for (const words of broken.broken) say(`✗ ${words}`)
  say(
    `\nSee it again: npm run simulate -- --variant "${broken.variant}" --seed ${broken.seed} --trace`,
  )
}
