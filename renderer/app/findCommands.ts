import type { Ready } from './commandRegistry.ts'
import { type CommandId, commandList } from './commands.ts'

export type FoundCommand = Ready & { readonly id: CommandId; readonly title: string }

/** Commands that mean one thing without a number behind them. */
const NUMBERED: readonly CommandId[] = ['switchCall', 'ladder', 'palette']

/** The commands that can be given now and hold every typed word, in the order of the list. */
export function findCommands(
  ready: ReadonlyMap<CommandId, Ready>,
  text: string,
): readonly FoundCommand[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return commandList.flatMap(({ id, title }) => {
    const command = ready.get(id)
    const isFound = words.every((word) => title.toLowerCase().includes(word))
    return command && isFound && !NUMBERED.includes(id) ? [{ ...command, id, title }] : []
  })
}
