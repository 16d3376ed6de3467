import { attempt } from '../../api/attempt.ts'
import { ask, onNews } from '../../api/desk.ts'
import { createStore } from '../../api/store.ts'
import type { Weights } from './rankEntries.ts'

const uses = createStore<Weights>(new Map())

/** How heavily each entry is used here, as last read. */
export const usesNow = uses.get

/** Reads them before anybody asks; each connection has its own. */
export function watchPaletteUses(): void {
  onNews('connectionChanged', () => attempt(readUses()))
  attempt(readUses())
}

/** Counts an entry that was chosen: here at once, for the palette may open again before main has. */
export function countUse(entry: string): void {
  uses.update((now) => new Map(now).set(entry, 1 + (now.get(entry) ?? 0)))
  attempt(ask((desk) => desk.palette.used({ entry })).then(readUses))
}

async function readUses(): Promise<void> {
  const list = await ask((desk) => desk.palette.uses(undefined))
  uses.update(() => new Map(list.map(({ entry, weight }) => [entry, weight])))
}
