import { useLayoutEffect } from 'react'
import { hasOpenDialog } from '../components/dialogStack.ts'
import { isTyping } from '../components/focus.ts'
import { chordOf } from './chord.ts'
import { readyCommand } from './commandRegistry.ts'
import { type Command, type CommandId, commandList } from './commands.ts'

type Found = { command: Command & { id: CommandId }; index: number }

const byChord = new Map<string, Found>(
  commandList
    .filter((command) => command.inPlace !== true)
    .flatMap((command) => command.chords.map((chord, index) => [chord, { command, index }])),
)

/** Gives the command of a pressed key, wherever the focus is. */
export function useShortcuts(): void {
  // Before anything is seen, so that no key pressed meanwhile is lost.
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const found = byChord.get(chordOf(event))
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
