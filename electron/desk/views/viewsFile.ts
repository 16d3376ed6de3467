import { MOST_VIEWS } from '../../../shared/desk/views.ts'
import { z } from '../../../shared/schema.ts'
import type { ViewKind } from './viewKind.ts'

type Named = { readonly name: string }
type Kind<View extends { name: string }> = Pick<ViewKind<View, unknown>, 'view' | 'file'>

/** Views as the text of a file. */
export const viewsAsText = <View extends Named>(
  { file }: Kind<View>,
  views: readonly View[],
): string => `${JSON.stringify({ kind: file.kind, version: 1, views }, null, 2)}\n`

/** The views of a file, or null where it is none; a file may come from anybody. */
export function viewsFromText<View extends Named>(
  { file, view }: Kind<View>,
  text: string,
): readonly View[] | null {
  const schema = z.strictObject({
    kind: z.literal(file.kind),
    version: z.literal(1),
    views: z.array(view).max(MOST_VIEWS),
  })
  try {
    const parsed = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.data.views : null
  } catch {
    return null
  }
}

/**
 * What of `coming` is new here: a view that is here already is left out, one whose name is taken
 * by another gets a number, and no more are taken than a desk keeps.
 */
export function newViews<View extends Named>(
  here: readonly View[],
  coming: readonly View[],
): readonly View[] {
  const known = new Set(here.map((view) => JSON.stringify(view)))
  const names = new Set(here.map(({ name }) => name))
  const added: View[] = []
  for (const view of coming) {
    if (known.has(JSON.stringify(view)) || here.length + added.length >= MOST_VIEWS) continue
    const name = freeName(view.name, names)
    names.add(name)
    known.add(JSON.stringify(view))
    added.push({ ...view, name })
  }
  return added
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`
    const numbered = name.slice(0, 60 - end.length) + end
    if (!taken.has(numbered)) return numbered
  }
}
