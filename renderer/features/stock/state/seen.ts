import { createStore, useStore } from '../../../api/store.ts'
import { choose } from './list.ts'

/** What the last answer said; `null` before the first. */
export type Seen = {
  readonly text: string
  readonly total: number
  /** ISO time of the refresh it is of, or `null` before the first. */
  readonly asOf: string | null
  /** Code of the first row. */
  readonly first: string | null
} | null

const seen = createStore<Seen>(null)
/** A text whose first product is to be opened once its answer is there. */
let entered: string | null = null

export const useSeen = <Picked>(pick: (now: Seen) => Picked): Picked => useStore(seen, pick)

export function tellSeen(answer: Seen): void {
  seen.update(() => answer)
  takeFirst()
}

/** The list is gone, and what it said with it. */
export function forgetSeen(): void {
  entered = null
  seen.update(() => null)
}

/** Opens the first product of the answer to exactly this text, also where it is still to come. */
export function enter(text: string): void {
  entered = text
  takeFirst()
}

function takeFirst(): void {
  const answer = seen.get()
  if (answer === null || answer.text !== entered) return
  entered = null
  if (answer.first !== null) choose(answer.first)
}
