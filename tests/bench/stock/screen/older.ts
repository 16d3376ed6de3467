/** Every text that stood in the box, and what each list began with, after how many of these. */
export type Seen = {
  readonly texts: readonly string[]
  readonly lists: readonly { readonly after: number; readonly first: string }[]
}

/**
 * How many lists were older than they may be. One is drawn for the text in the box, or for the one
 * before where the key came while it was being drawn, and never for an older one than the list before.
 */
export function olderLists(
  { texts, lists }: Seen,
  firsts: Readonly<Record<string, string>>,
): number {
  let newest = 0
  let older = 0
  for (const { after, first } of lists) {
    const answers = [after - 1, after].find(
      (at) => at >= newest && firsts[texts[at - 1] ?? ''] === first,
    )
    if (answers === undefined) older += 1
    else newest = answers
  }
  return older
}
