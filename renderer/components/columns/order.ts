/** Which columns are shown, in this order, and which are not. */
export type ShownColumns<Field extends string = string> = {
  readonly shown: readonly Field[]
  readonly hidden: readonly Field[]
}

/** A column that may be shown. */
export type Choice = { readonly field: string; readonly title: string; readonly isShown: boolean }

/**
 * All columns in their order: those that are shown, those that came since somebody chose (shown
 * too), and those that are hidden. What is chosen but no longer there is passed over.
 */
export function inOrder(
  all: readonly { readonly field: string; readonly title: string }[],
  { shown, hidden }: ShownColumns,
): readonly Choice[] {
  const titles = new Map(all.map(({ field, title }) => [field, title]))
  const known = new Set<string>([...shown, ...hidden])
  const fresh = all.map(({ field }) => field).filter((field) => !known.has(field))
  const choices = (fields: readonly string[], isShown: boolean): Choice[] =>
    fields.flatMap((field) => {
      const title = titles.get(field)
      return title === undefined ? [] : [{ field, title, isShown }]
    })
  return [...choices([...shown, ...fresh], true), ...choices(hidden, false)]
}

/** Shows or hides a column; one that is shown goes behind the others. */
export const turned = (choices: readonly Choice[], field: string): readonly Choice[] =>
  choices.map((one) => (one.field === field ? { ...one, isShown: !one.isShown } : one))

/** Moves a column by one place. */
export function moved(choices: readonly Choice[], field: string, by: 1 | -1): readonly Choice[] {
  const from = choices.findIndex((one) => one.field === field)
  const [one, other] = [choices[from], choices[from + by]]
  if (one === undefined || other === undefined) return choices
  return choices.with(from, other).with(from + by, one)
}

/** What is kept of them. */
export function layoutOf<Field extends string>(choices: readonly Choice[]): ShownColumns<Field> {
  const fields = (isShown: boolean) =>
    choices.filter((one) => one.isShown === isShown).map(({ field }) => field as Field)
  return { shown: fields(true), hidden: fields(false) }
}
