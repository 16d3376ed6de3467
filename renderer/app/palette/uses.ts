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

/** Counts an entry that was chosen. */
export const countUse = (entry: string): void =>
  attempt(ask((desk) => desk.palette.used({ entry })).then(readUses))

async function readUses(): Promise<void> {
  const list = await ask((desk) => desk.palette.uses(undefined))
  uses.update(() => new Map(list.map(({ entry, weight }) => [entry, weight])))
}
