import { replaceEqualDeep } from '@tanstack/react-query'
import type { DeskSettings } from '../../shared/desk/settings.ts'
import type { StatusView } from '../../shared/desk/status.ts'
import { ask, onNews } from './desk.ts'
import { createStore, type Store, useStore } from './store.ts'

export const statusStore = createStore<StatusView | null>(null)
export const settingsStore = createStore<DeskSettings | null>(null)

/** Follows the news first and then asks, so that nothing told in between is missed. */
export function watchStatus(): void {
  // What is as before stays the same object: a refresh tells its progress ten times a second.
  onNews('statusChanged', (status) => statusStore.update((now) => replaceEqualDeep(now, status)))
  onNews('settingsChanged', (settings) => settingsStore.update(() => settings))
  void readInto(statusStore, () => ask((desk) => desk.status.read(undefined)))
  void readInto(settingsStore, () => ask((desk) => desk.settings.read(undefined)))
}

/** A first reading; news that came meanwhile is newer and stays. */
async function readInto<T>(store: Store<T | null>, read: () => Promise<T>): Promise<void> {
  const value = await read().catch(() => null)
  store.update((now) => now ?? value)
}

/** Changes settings; what was not named stays. */
export async function changeSettings(part: Partial<DeskSettings>): Promise<void> {
  const settings = await ask((desk) => desk.settings.change(part))
  settingsStore.update(() => settings)
}

/** Watches what `pick` takes of the status, which is `null` until main has told it. */
export const useStatus = <Picked>(pick: (status: StatusView | null) => Picked): Picked =>
  useStore(statusStore, pick)

/** The time zone the desk shows, as an IANA name. */
export const useZone = (): string =>
  useStore(settingsStore, (settings) => settings?.timeZone) || COMPUTER_ZONE

export const COMPUTER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

export const useSettings = (): DeskSettings | null => useStore(settingsStore)
