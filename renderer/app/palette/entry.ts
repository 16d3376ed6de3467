/** What an entry of the palette is about. */
export type EntryKind = 'screen' | 'command' | 'call' | 'customer' | 'product' | 'order'

/** Something that can be found in the palette and gone to, opened or done. */
export type Entry = {
  /** One for each thing, also from day to day: its uses are counted by it. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  readonly aside: string
  /** Further words that it is found by. */
  readonly words: string
  readonly keys: string
  /** Why it would do nothing now, or `null`. */
  readonly reason: string | null
  readonly run: () => void
}
