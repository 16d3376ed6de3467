import { MOST_VIEWS, type StockView, viewsFile } from '../../../../shared/desk/stockViews.ts'

/** Views as the text of a file. */
export const viewsAsText = (views: readonly StockView[]): string =>
  `${JSON.stringify({ kind: KIND, version: 1, views }, null, 2)}\n`

const KIND = 'SalesSystemCRM Desk stock views'

/** The views of a file, or null where it is none; a file may come from anybody. */
export function viewsFromText(text: string): readonly StockView[] | null {
  try {
    const parsed = viewsFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.data.views : null
  } catch {
    return null
  }
}

/**
 * What of `coming` is new here: a view that is here already is left out, one whose name is taken
 * by another gets a number, and no more are taken than a desk keeps.
 */
export function newViews(
  here: readonly StockView[],
  coming: readonly StockView[],
): readonly StockView[] {
  const known = new Set(here.map((view) => JSON.stringify(view)))
  const names = new Set(here.map(({ name }) => name))
  const added: StockView[] = []
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
