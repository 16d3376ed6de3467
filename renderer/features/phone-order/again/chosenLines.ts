import type { AgainLine } from '../../../../shared/desk/orderAgain.ts'

/** Places of the lines that are added: as they are offered, but for those somebody `turned`. */
export const chosenOf = (
  lines: readonly AgainLine[],
  turned: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set(
    lines
      .filter(({ place, offer }) => offer !== 'none' && (offer === 'add') !== turned.has(place))
      .map(({ place }) => place),
  )

/** The same with one line turned the other way. */
export function turnedAt(turned: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(turned)
  if (!next.delete(place)) next.add(place)
  return next
}

/** What the order came to then. */
export const sumThen = (lines: readonly AgainLine[]): number =>
  lines.reduce((sum, { was }) => sum + was, 0)

/** What the chosen lines come to today; `null` where nobody knows of one. */
export function sumNow(lines: readonly AgainLine[], chosen: ReadonlySet<number>): number | null {
  const added = lines.filter(({ place }) => chosen.has(place))
  return added.some(({ now }) => now === null)
    ? null
    : added.reduce((sum, { now }) => sum + (now ?? 0), 0)
}
