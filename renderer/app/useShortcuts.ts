import { useLayoutEffect } from 'react'
import { hasOpenDialog } from '../components/dialogStack.ts'
import { isTyping } from '../components/focus.ts'
import { chordOf } from './chord.ts'
import type { Command } from './command.ts'
import { readyCommand } from './commandRegistry.ts'
import { type CommandId, commandList } from './commands.ts'
import type { Keys } from './keys/chosenKeys.ts'
import { isRecorded } from './keys/recorder.ts'
import { keysNow } from './keys/useKeys.ts'

type Found = { command: Command & { id: CommandId }; index: number }

const tables = new WeakMap<Keys, ReadonlyMap<string, Found>>()

/** What a chord gives, by the keys that count now. */
function commandOf(chord: string): Found | undefined {
  const keys = keysNow()
  const table = tables.get(keys) ?? byChord(keys)
  tables.set(keys, table)
  return table.get(chord)
}

const byChord = (keys: Keys): ReadonlyMap<string, Found> =>
  new Map(
    commandList
      .filter((command) => command.inPlace !== true)
      .flatMap((command) =>
        (keys.get(command.id) ?? []).map((chord, index) => [chord, { command, index }]),
      ),
  )

/** Gives the command of a pressed key, wherever the focus is. */
export function useShortcuts(): void {
  // Before anything is seen, so that no key pressed meanwhile is lost.
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (isRecorded(event)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const found = commandOf(chordOf(event))
      if (!found || event.isComposing) return
      const { command, index } = found
      if (command.notWhileTyping && isTyping()) return
      if (hasOpenDialog() && !command.inDialog) {
        // The page behind does not hear it, and the browser must not either.
        if (/^F\d+$/.test(event.key)) event.preventDefault()
        return
      }
      const ready = readyCommand(command.id)
      if (!ready) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) ready.run(index)
    }
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [])
}
