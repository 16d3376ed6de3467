import { useSyncExternalStore } from 'react'

/** A value that components watch. `update` gets the present value and answers the next one. */
export type Store<T> = {
  readonly get: () => T
  readonly update: (next: (now: T) => T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let now = initial
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    update: (next) => {
      const value = next(now)
      if (Object.is(value, now)) return
      now = value
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Watches what `select` picks; it must pick the same object as long as nothing changed. */
export function useStore<T, Picked = T>(
  store: Store<T>,
  select: (value: T) => Picked = (value) => value as unknown as Picked,
): Picked {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
