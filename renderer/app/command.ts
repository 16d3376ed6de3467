/** Where a command stands in the key sheet, in this order. */
export const commandGroups = [
  'Calls',
  'Phone order',
  'Stock',
  'Activities',
  'Screens',
  'Everywhere',
  'In a form',
  'Lists',
] as const

export type CommandGroup = (typeof commandGroups)[number]

export type Command = {
  readonly id: string
  readonly title: string
  readonly group: CommandGroup
  /** Chords as `chordOf` writes them; which of several was pressed is told by its place. */
  readonly chords: readonly string[]
  /** How the keys are shown, where a list of chords would be long. */
  readonly shown?: string
  /** Works over an open dialog too. */
  readonly inDialog?: true
  /** Left alone while somebody types in a field. */
  readonly notWhileTyping?: true
  /** Answered where the focus is (Enter in a field); listed here for the key sheet alone. */
  readonly inPlace?: true
}
