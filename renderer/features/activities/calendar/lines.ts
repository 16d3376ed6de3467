/** Columns from the first to the last, both among them. */
export type Stay = { readonly first: number; readonly last: number }

/**
 * The line of each in a row of days: the first one that is free on all of its days, for those that
 * come first before the others.
 */
export function inLines<Of extends Stay>(all: readonly Of[]): readonly (Of & { line: number })[] {
  const taken: Set<number>[] = []
  return all.map((one) => {
    const { first, last } = one
    const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const free = taken.findIndex((line) => columns.every((column) => !line.has(column)))
    const line = free === -1 ? taken.length : free
    taken[line] = new Set([...(taken[line] ?? []), ...columns])
    return { ...one, line }
  })
}
