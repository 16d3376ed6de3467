import { NOTHING_TYPED, type Typed } from '../../../shared/desk/typed.ts'
import type { Random } from '../../simulation/random.ts'

/** A call as it should stand: what its lines are, and what is typed. */
export type Model = { readonly lines: readonly string[]; readonly typed: Typed }

/** One thing that is done in a call, and what it makes of it. */
export type Deed =
  | { readonly kind: 'typed' | 'signIn' }
  | { readonly kind: 'add'; readonly code: string; readonly quantity: string }
  | { readonly kind: 'change'; readonly at: number; readonly quantity: string }
  | { readonly kind: 'remove'; readonly at: number }

export type Step = { readonly deed: Deed; readonly after: Model }

export const NOTHING_DONE: Model = { lines: [], typed: NOTHING_TYPED }

const CODES = ['HV-1042', 'HV-2210', 'HV-3307', 'HV-2214'] as const

/** A call as somebody types it: keys, notes, lines, second thoughts, and the sign-in somewhere. */
export function typedCall(random: Random, lines: number): readonly Step[] {
  const steps: Step[] = []
  let now = NOTHING_DONE
  const note = (deed: Deed, after: Model) => {
    now = after
    steps.push({ deed, after })
  }
  const type = (part: Partial<Typed>) =>
    note({ kind: 'typed' }, { ...now, typed: { ...now.typed, ...part } })
  const signsInAt = random.between(0, lines - 1)

  for (let place = 0; place < lines; place += 1) {
    if (place === signsInAt) note({ kind: 'signIn' }, now)
    if (random.chance(0.3)) type({ notes: `${now.typed.notes}Said ${place}. ` })
    const [code, quantity] = [random.pick(CODES), String(random.between(1, 9))]
    const text = `${quantity} ${code}`
    for (let keys = 1; keys <= text.length; keys += 1) type({ line: text.slice(0, keys) })
    if (random.chance(0.4)) type({ line: '', waiting: [text] })
    const left = { ...now.typed, line: '', waiting: [] }
    note({ kind: 'add', code, quantity }, { lines: [...now.lines, text], typed: left })
    if (random.chance(0.3)) change(random.between(0, now.lines.length - 1), random.between(1, 9))
    if (random.chance(0.2)) remove(random.between(0, now.lines.length - 1))
  }
  return steps

  function change(at: number, quantity: number): void {
    const [, code] = now.lines[at]?.split(' ') ?? []
    const after = now.lines.with(at, `${quantity} ${code}`)
    note({ kind: 'change', at, quantity: String(quantity) }, { ...now, lines: after })
  }
  function remove(at: number): void {
    note({ kind: 'remove', at }, { ...now, lines: now.lines.toSpliced(at, 1) })
  }
}
