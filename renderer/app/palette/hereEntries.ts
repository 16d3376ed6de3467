import type { CallView } from '../../../shared/desk/calls.ts'
import { switchCall } from '../../api/calls.ts'
import { countLines } from '../../components/countLines.ts'
import type { Command } from '../command.ts'
import type { Ready } from '../commandRegistry.ts'
import { type CommandId, commandList } from '../commands.ts'
import { giveCommand, screenOf } from '../giveCommand.ts'
import type { Keys } from '../keys/chosenKeys.ts'
import { capsIn } from '../keys/useKeys.ts'
import { goTo, type ScreenId } from '../screens.ts'
import type { Entry } from './entry.ts'

/** Commands that mean one thing without a number behind them, and the palette itself. */
const NUMBERED: readonly CommandId[] = ['switchCall', 'ladder', 'palette']

type Here = {
  readonly ready: ReadonlyMap<CommandId, Ready>
  readonly keys: Keys
  readonly screen: ScreenId
  readonly calls: readonly CallView[]
}

/** What is found without asking anybody: commands and screens, open calls, what other screens do. */
export function hereEntries({ ready, keys, screen, calls }: Here): readonly Entry[] {
  const offered = commandList.filter((command) => isOffered(command, ready, screen))
  const entriesOf = (commands: typeof offered) =>
    commands.map((command) => commandEntry(command, ready.get(command.id), keys))
  return [
    ...entriesOf(offered.filter(({ id }) => ready.has(id))),
    ...calls.map(callEntry),
    ...entriesOf(offered.filter(({ id }) => !ready.has(id))),
  ]
}

/** What can be given now, and what another screen answers. */
function isOffered(
  command: Command & { readonly id: CommandId },
  ready: Here['ready'],
  screen: ScreenId,
): boolean {
  if (command.inPlace || NUMBERED.includes(command.id)) return false
  if (ready.has(command.id)) return true
  const there = screenOf(command)
  return there !== null && there !== screen
}

function commandEntry(
  { id, title, group }: Command & { readonly id: CommandId },
  ready: Ready | undefined,
  keys: Keys,
): Entry {
  return {
    id: `command:${id}`,
    kind: group === 'Screens' ? 'screen' : 'command',
    title,
    aside: ready?.reason ?? group,
    words: '',
    keys: capsIn(keys, id),
    reason: ready?.reason ?? null,
    run: () => giveCommand(id),
  }
}

const callEntry = ({ callId, name, lines }: CallView, index: number): Entry => ({
  id: `call:${callId}`,
  kind: 'call',
  title: `Call ${index + 1}, ${name}`,
  aside: countLines(lines.length),
  words: '',
  keys: index < 9 ? `Ctrl ${index + 1}` : '',
  reason: null,
  run: () => {
    switchCall(callId)
    goTo('phoneOrder')
  },
})
