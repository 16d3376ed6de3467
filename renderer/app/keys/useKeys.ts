import type { OwnKeys } from '../../../shared/desk/ownKeys.ts'
import type { DeskSettings } from '../../../shared/desk/settings.ts'
import { capsOf } from '../../../shared/domain/chords.ts'
import { settingsStore } from '../../api/status.ts'
import { useStore } from '../../api/store.ts'
import type { Command } from '../command.ts'
import { type CommandId, commandList } from '../commands.ts'
import { type Keys, keysBy } from './chosenKeys.ts'

const NONE: OwnKeys = {}

/** Worked out once for each choice of keys: every cap and every pressed key asks. */
let last = { own: NONE, keys: keysBy(NONE) }

function keysIn(settings: DeskSettings | null): Keys {
  const own = settings?.ownKeys ?? NONE
  if (own !== last.own) last = { own, keys: keysBy(own) }
  return last.keys
}

/** The chords that count now. */
export const keysNow = (): Keys => keysIn(settingsStore.get())

/** The chords of every command, followed as they change. */
export const useAllKeys = (): Keys => useStore(settingsStore, keysIn)

/** The keys of a command as shown on caps, e.g. "Ctrl K"; empty where it has none. */
export const useKeys = (id: CommandId | undefined): string =>
  useStore(settingsStore, (settings) => (id === undefined ? '' : capsIn(keysIn(settings), id)))

/** The same out of all keys. */
export function capsIn(keys: Keys, id: CommandId): string {
  const command: Command | undefined = commandList.find((one) => one.id === id)
  if (command?.shown !== undefined) return command.shown
  const [chord] = keys.get(id) ?? []
  return chord === undefined ? '' : capsOf(chord)
}

/** Caps as assistive technology is told of them, e.g. "Control+K"; none where there are none. */
export const spokenKeys = (caps: string): string | undefined =>
  caps === '' ? undefined : caps.replaceAll(' ', '+').replace('Ctrl', 'Control')
