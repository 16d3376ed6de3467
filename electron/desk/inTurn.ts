/** Does one piece of work after the other, in the order they came. */
export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>

/** A turn of its own; work that fails fails alone, what came after it is still done. */
export function createInTurn(): InTurn {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = before.then(work)
    before = done.catch(() => undefined)
    return done
  }
}
