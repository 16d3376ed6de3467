import type { CrmClient } from '../../crm/client.ts'

/** A category of the CRM; `parent` is a code, empty at the top. */
export type Category = { readonly code: string; readonly name: string; readonly parent: string }

/** The CRM's categories as last read, each after its parent and its elder sisters' children. */
export type Categories = {
  /** The flat list that the tree was read for; while it stays the same the tree is not read again. */
  readonly overview: string
  readonly tree: readonly Category[]
}

/** None were ever read. */
export const NO_CATEGORIES: Categories = { overview: '', tree: [] }

/** What can be asked of the categories. */
export type CategoryTree = {
  readonly all: readonly Category[]
  /** The name of a code, or the code itself where the CRM did not name it. */
  readonly nameOf: (code: string) => string
  /**
   * What products of a category and of all below it may carry as theirs: codes and names, since
   * the API document does not say which of the two the feed tells (line 550).
   */
  readonly valuesIn: (code: string) => readonly string[]
}

/** Puts the tree together for asking. */
export function categoryTree(all: readonly Category[]): CategoryTree {
  const names = new Map(all.map(({ code, name }) => [code, name]))
  const children = Map.groupBy(all, ({ parent }) => parent)
  const valuesIn = (code: string): string[] => [
    code,
    ...(names.has(code) ? [names.get(code) ?? ''] : []),
    ...(children.get(code) ?? []).flatMap((child) => valuesIn(child.code)),
  ]
  return { all, nameOf: (code) => names.get(code) ?? code, valuesIn }
}

/** Levels asked for at once, to see whether anything changed; a CRM may give fewer. */
const ALL_LEVELS = 20

/**
 * Reads the categories; `null` where nothing changed or the CRM could not be asked. No list names
 * parents, so the tree is read branch by branch, but only where the flat list is another one.
 */
export async function readCategories(
  crm: Pick<CrmClient, 'call'>,
  known: Categories,
  signal: AbortSignal,
): Promise<Categories | null> {
  const all = await listBelow(crm, {}, ALL_LEVELS, signal)
  if (all === null || all.length === 0) return null
  const overview = JSON.stringify(all)
  if (overview === known.overview) return null
  const tree: Category[] = []
  const seen = new Set<string>()
  const readBelow = async (parent: string): Promise<boolean> => {
    const node = parent === '' ? {} : { node: parent }
    const children = await listBelow(crm, node, 1, signal)
    // A CRM that does not know `node` answers with the top again.
    const fresh = (children ?? []).filter(({ code }) => !seen.has(code))
    for (const { code } of fresh) seen.add(code)
    for (const { code, name } of fresh) {
      if (tree.length === MOST) break
      tree.push({ code, name, parent })
      if (!(await readBelow(code))) return false
    }
    return children !== null
  }
  return (await readBelow('')) ? { overview, tree } : null
}

/** More than any CRM has; where nothing is said it gives ten (API document, line 672). */
const MOST = 1000

const NOT_FOUND = 1001

async function listBelow(
  crm: Pick<CrmClient, 'call'>,
  node: { node?: string },
  depth: number,
  signal: AbortSignal,
): Promise<{ code: string; name: string }[] | null> {
  const answer = await crm.call(
    'getProductCategories',
    { ...node, depth, limit: MOST, filter: ['code', 'name'] },
    { priority: 'refresh', signal },
  )
  if (answer.kind === 'error') {
    const { error } = answer
    // Some CRMs say "not found" where there is nothing below.
    return error.kind === 'refused' && error.code === NOT_FOUND ? [] : null
  }
  return answer.value.items.flatMap(({ code, name }) =>
    code === undefined || code === '' ? [] : [{ code, name: name || code }],
  )
}
