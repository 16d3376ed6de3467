import { attempt } from '../api/attempt.ts'
import { DeskError } from '../api/desk.ts'
import type { Command, CommandGroup } from './command.ts'
import { type Ready, readyCommand, watchReady } from './commandRegistry.ts'
import { type CommandId, commandList } from './commands.ts'
import { goTo, type ScreenId } from './screens.ts'

const SCREENS: Partial<Readonly<Record<CommandGroup, ScreenId>>> = {
  Calls: 'phoneOrder',
  'Phone order': 'phoneOrder',
  Stock: 'stock',
  Activities: 'activities',
}

/** A screen that has not answered a command by then will not; ms. */
const PATIENCE_MS = 2000

/** The one screen that answers a command, or `null` where no screen or any of them may. */
export const screenOf = ({ group }: Command): ScreenId | null => SCREENS[group] ?? null

/** Gives a command; one that another screen answers is given there. */
export function giveCommand(id: CommandId): void {
  const ready = readyCommand(id)
  if (ready !== undefined) ready.run(0)
  else attempt(giveThere(id))
}

async function giveThere(id: CommandId): Promise<void> {
  const command = commandList.find((one) => one.id === id)
  const screen = command && screenOf(command)
  if (screen) goTo(screen)
  const ready = await becomesReady(id)
  const reason = ready === null ? NOT_NOW : ready.reason
  if (reason !== null || ready === null) {
    throw new DeskError({
      kind: 'invalid',
      message: `“${command?.title}” was not done. ${reason}`,
      fields: {},
    })
  }
  ready.run(0)
}

const NOT_NOW = 'It cannot be done as this screen stands now.'

function becomesReady(id: CommandId): Promise<Ready | null> {
  return new Promise((resolve) => {
    const end = (ready: Ready | null) => {
      clearTimeout(timer)
      stop()
      resolve(ready)
    }
    const stop = watchReady(() => {
      const ready = readyCommand(id)
      if (ready !== undefined) end(ready)
    })
    const timer = setTimeout(() => end(null), PATIENCE_MS)
  })
}
