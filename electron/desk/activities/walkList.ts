import type { MethodInput, MethodOutput } from '../../../shared/crm/index.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { CrmClient } from '../../crm/client.ts'
import { patiently } from '../patiently.ts'
import type { askedOf } from './months.ts'
import { ACTIVITY_FILTER, type Activity, readActivity } from './readActivity.ts'

/** Rows asked for at once; the CRM may give fewer. */
const PAGE = 500

/** A list that goes on moving is walked so often. */
const PASSES = 3

/** So many pages without anything new are taken for the end: a CRM may give the same one for ever. */
const BARREN_PAGES = 3

/** A CRM that always has more is not listened to for ever. */
const MOST_PAGES = 5_000

/** What a walk works with. */
export type ListWork = {
  readonly crm: CrmClient
  readonly priority: 'interactive' | 'refresh'
  readonly signal: AbortSignal
  /** Takes in what a page of a pass brought, with how much was seen and how much there is. */
  readonly onPage: (
    pass: number,
    rows: readonly Activity[],
    got: number,
    of: number | null,
  ) => Promise<void>
}

/** From when to when, as the CRM is asked. */
export type AskedTime = ReturnType<typeof askedOf>

/** How a walk ended, and which of its passes tells what there is. */
export type Walked = {
  readonly pass: number
  /** Nothing that is not in the pass is in the list. */
  readonly isWhole: boolean
  /** So many more the CRM says it has than it lists. */
  readonly missing: number
}

type Pass = {
  readonly keys: ReadonlySet<string>
  readonly isSteady: boolean
  readonly of: number | null
  readonly missing: number
}

/**
 * Reads a list, such as that of a month, page by page, going on by what came, until nothing new comes. Each page
 * begins with the last row of the one before: where it does not, or the number of rows changed, the
 * list moved and is walked once more. A list that comes twice alike is what there is.
 */
export async function walkList(work: ListWork, asked: AskedTime): Promise<Result<Walked>> {
  let before: Pass['keys'] | null = null
  for (let pass = 1; ; pass += 1) {
    const walked = await walkOnce(work, asked, pass)
    if (walked.kind === 'error') return walked
    const { keys, isSteady, of, missing } = walked.value
    const isSure = isSteady && missing === 0
    const isSame = before !== null && isSameSet(before, keys)
    if (isSure || isSame || pass === PASSES) {
      const isCounted = of !== null && missing === 0
      return ok({ pass, missing, isWhole: isSure || (isSame && missing === 0) || isCounted })
    }
    before = keys
  }
}

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key))

/** Rows may come twice; where the list stood still, all places in it were seen. */
const passOf = (
  keys: Pass['keys'],
  isSteady: boolean,
  of: number | null,
  places: number,
): Pass => ({
  keys,
  isSteady,
  of,
  missing: Math.max(0, (of ?? 0) - (isSteady ? places : keys.size)),
})

async function walkOnce(work: ListWork, asked: AskedTime, pass: number): Promise<Result<Pass>> {
  const keys = new Set<string>()
  let anchor: string | null = null
  let [skip, barren, isSteady] = [0, 0, true]
  let of: number | null = null
  for (let pages = 1; ; pages += 1) {
    const from: number = anchor === null ? skip : skip - 1
    const page = await readPage(work, asked, from)
    if (page.kind === 'error') return page
    const { items, found = null } = page.value
    const rows: readonly Activity[] = items.map(readActivity)
    const isAnchored: boolean = rows[0]?.key === anchor
    if (of !== null && found !== null && of !== found) isSteady = false
    of = found ?? of
    if (rows.length > 0 && skip > 0 && !isAnchored) isSteady = false
    const fresh = rows.filter(({ key }) => !keys.has(key))
    for (const { key } of fresh) keys.add(key)
    await work.onPage(pass, fresh, keys.size, of)
    const isAnchorOnly: boolean = isAnchored && rows.length === 1
    barren = fresh.length > 0 ? 0 : barren + 1
    const isEnd = isAnchorOnly ? of !== null && skip >= of : rows.length === 0
    if (isEnd || barren === BARREN_PAGES) return ok(passOf(keys, isSteady, of, skip))
    if (pages === MOST_PAGES) return ok(passOf(keys, false, of, skip))
    skip = from + rows.length
    // A CRM that gives one row at a time is asked without the one that is known.
    anchor = isAnchorOnly ? null : (rows.at(-1)?.key ?? null)
  }
}

/** How many a list has; `null` of a CRM that does not say. */
export async function countList(
  work: Pick<ListWork, 'crm' | 'priority' | 'signal'>,
  time: AskedTime,
): Promise<Result<number | null>> {
  const page = await readPage(work, time, 0, 1)
  return page.kind === 'error' ? page : ok(page.value.found ?? null)
}

function readPage(
  { crm, priority, signal }: Pick<ListWork, 'crm' | 'priority' | 'signal'>,
  time: AskedTime,
  skip: number,
  limit = PAGE,
): Promise<Result<Pick<MethodOutput<'getActivities'>, 'items' | 'found'>>> {
  const asked: MethodInput<'getActivities'> = {
    ...time,
    skip,
    limit,
    filter: [...ACTIVITY_FILTER],
  }
  return patiently(signal, () => crm.call('getActivities', asked, { priority, signal }))
}
