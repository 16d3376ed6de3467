/**
 * One statement about the API, such as `addOrder takes order_notes` → `string, optional`. Both the
 * document and the table are told as a map of these, and then compared.
 */
export type Facts = ReadonlyMap<string, string>

/** What the two say of one thing; null where one says nothing. */
export type Difference = { document: string | null; here: string | null }

/** Everything the two do not agree on. */
export function differencesBetween(document: Facts, here: Facts): Map<string, Difference> {
  const subjects = new Set([...document.keys(), ...here.keys()])
  return new Map(
    [...subjects]
      .map((subject) => {
        const says = { document: document.get(subject) ?? null, here: here.get(subject) ?? null }
        return [subject, says] as const
      })
      .filter(([, says]) => says.document !== says.here),
  )
}
