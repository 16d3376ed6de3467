import type { OwnKeys } from '../../../shared/desk/ownKeys.ts'
import { whyUnusable } from '../../../shared/domain/chords.ts'
import type { Command } from '../command.ts'
import { type CommandId, commandList } from '../commands.ts'

type Listed = Command & { readonly id: CommandId }

/** The chords of every command, as they count at this desk. */
export type Keys = ReadonlyMap<CommandId, readonly string[]>

/** Whether staff may give a command other keys: numbered ones and those of a place stay. */
export const isChangeable = ({ inPlace, chords }: Command): boolean =>
  inPlace !== true && chords.length < 2

/**
 * The chords of every command: those of this desk's own choice, else those it came with. Of two that
 * want the same one the chosen one has it, and of two chosen ones the first of the list: a later
 * edition may bring a command whose keys were given away here.
 */
export function keysBy(own: OwnKeys): Keys {
  const taken = new Set(commandList.filter(isNumbered).flatMap(({ chords }) => chords))
  const take = (chord: string) => {
    const isFree = !taken.has(chord)
    taken.add(chord)
    return isFree
  }
  const chosen = new Map<CommandId, readonly string[]>()
  for (const command of commandList) {
    const chord = isChangeable(command) ? own[command.id] : undefined
    if (chord === '') chosen.set(command.id, [])
    else if (chord !== undefined && whyUnusable(chord) === null && take(chord))
      chosen.set(command.id, [chord])
  }
  const keysOf = (command: Listed) =>
    chosen.get(command.id) ?? (isChangeable(command) ? command.chords.filter(take) : command.chords)
  return new Map(commandList.map((command) => [command.id, keysOf(command)]))
}

const isNumbered = (command: Command): boolean => !command.inPlace && !isChangeable(command)

/** What would come of giving a command these keys. */
export type Verdict =
  | { kind: 'free' }
  | { kind: 'same' }
  | { kind: 'unusable'; reason: string }
  /** Another command has them; `canSwap` says whether it may have others. */
  | { kind: 'taken'; by: Listed; canSwap: boolean }

/** Says what would come of it. */
export function judge(own: OwnKeys, id: CommandId, chord: string): Verdict {
  const keys = keysBy(own)
  if (chord === (keys.get(id)?.[0] ?? '')) return { kind: 'same' }
  if (chord === '') return { kind: 'free' }
  const reason = whyUnusable(chord)
  if (reason !== null) return { kind: 'unusable', reason }
  const by = commandList.find((one) => !one.inPlace && keys.get(one.id)?.includes(chord))
  return by === undefined ? { kind: 'free' } : { kind: 'taken', by, canSwap: isChangeable(by) }
}

/** The choices after a command was given these keys; whoever had them gets its former ones. */
export function withKeys(own: OwnKeys, id: CommandId, chord: string): OwnKeys {
  const verdict = judge(own, id, chord)
  const before = keysBy(own).get(id)?.[0] ?? ''
  switch (verdict.kind) {
    case 'free':
      return chosen(own, id, chord)
    case 'taken':
      return verdict.canSwap ? chosen(chosen(own, verdict.by.id, before), id, chord) : own
    default:
      return own
  }
}

/** The choices after a command got back the keys it came with. */
export const withFirstKeys = (own: OwnKeys, id: CommandId): OwnKeys =>
  withKeys(own, id, firstChord(id))

/** What of a file can be taken here: commands there are, with keys that can be used. */
export const takeKeys = (keys: OwnKeys): OwnKeys =>
  Object.fromEntries(
    Object.entries(keys).filter(([id, chord]) =>
      commandList.some(
        (command) =>
          command.id === id &&
          isChangeable(command) &&
          (chord === '' || whyUnusable(chord) === null),
      ),
    ),
  )

const firstChord = (id: CommandId): string =>
  commandList.find((command) => command.id === id)?.chords[0] ?? ''

/** A choice of what it came with is none. */
function chosen(own: OwnKeys, id: CommandId, chord: string): OwnKeys {
  const { [id]: _before, ...others } = own
  return chord === firstChord(id) ? others : { ...others, [id]: chord }
}
