import type { Entry } from '../../../../renderer/app/palette/entry.ts'

/** An entry that does nothing, by its title. */
export const entry = (title: string, part: Partial<Entry> = {}): Entry => ({
  id: title,
  kind: 'command',
  title,
  aside: '',
  words: '',
  keys: '',
  reason: null,
  run: () => undefined,
  ...part,
})

export const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id)
