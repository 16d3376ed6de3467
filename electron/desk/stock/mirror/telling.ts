// What is found goes from the searching thread to main, who has most of it from earlier keys: so
// everything is told once, and by its number from then on.

/** An answer as it is told: by numbers, and what has none yet. */
export type Told<One> = {
  readonly numbers: readonly number[]
  /** What gets the next numbers, in this order. */
  readonly fresh: readonly One[]
  /** Whether numbers begin anew. */
  readonly isAnew: boolean
}

/** So many are remembered by number. */
const MOST = 6_000

/** Tells answers one after another; the same object is the same thing. */
export function createTelling<One>(most = MOST): (answer: readonly One[]) => Told<One> {
  let told = new Map<One, number>()
  return (answer) => {
    const isAnew = told.size === 0 || told.size + answer.length > most
    if (isAnew) told = new Map()
    const fresh: One[] = []
    const numbers = answer.map((one) => {
      const known = told.get(one)
      if (known !== undefined) return known
      fresh.push(one)
      told.set(one, told.size)
      return told.size - 1
    })
    return { numbers, fresh, isAnew }
  }
}

/** Hears all that one thread tells, in its order. */
export function createHearing<One>(): (told: Told<One>) => One[] {
  let heard: One[] = []
  return ({ numbers, fresh, isAnew }) => {
    if (isAnew) heard = []
    heard.push(...fresh)
    return numbers.flatMap((number) => heard[number] ?? [])
  }
}
