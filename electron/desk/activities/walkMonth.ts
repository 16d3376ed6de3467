import type { MethodInput, MethodOutput } from '../../../shared/crm/index.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { CrmClient } from '../../crm/client.ts'
import { patiently } from '../patiently.ts'
import { askedOf, type Month } from './months.ts'
import { ACTIVITY_FILTER, type Activity, readActivity } from './readActivity.ts'

/** Rows asked for at once; the CRM may give fewer. */
const PAGE = 500

/** A list that goes on moving is walked so often. */
const PASSES = 3

/** What a walk works with. */
export type MonthWork = {
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

/** How a walk ended, and which of its passes tells what the month has. */
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
}

/**
 * Reads the list of a month page by page, going on by what came, until nothing new comes. Each page
 * begins with the last row of the one before: where it does not, or the number of rows changed, the
 * list moved and is walked once more. A list that comes twice alike is what there is.
 */
export async function walkMonth(work: MonthWork, month: Month): Promise<Result<Walked>> {
  let before: Pass['keys'] | null = null
  for (let pass = 1; ; pass += 1) {
    const walked = await walkOnce(work, month, pass)
    if (walked.kind === 'error') return walked
    const { keys, isSteady, of } = walked.value
    const missing = Math.max(0, (of ?? 0) - keys.size)
    const isSure = isSteady && missing === 0
    const isSame = before !== null && isSameSet(before, keys)
    if (isSure || isSame || pass === PASSES) {
      const isCounted = of !== null && missing === 0
      return ok({ pass, missing, isWhole: isSure || isSame || isCounted })
    }
    before = keys
  }
}

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key))

async function walkOnce(work: MonthWork, month: Month, pass: number): Promise<Result<Pass>> {
  const keys = new Set<string>()
  let anchor: string | null = null
  let [skip, isSteady] = [0, true]
  let of: number | null = null
  for (;;) {
    const from: number = anchor === null ? skip : skip - 1
    const page = await readPage(work, month, from)
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
    // Nothing but the row that was known: a CRM that gives one at a time is asked without it.
    const isAnchorOnly: boolean = isAnchored && rows.length === 1 && (of === null || skip < of)
    if (fresh.length === 0 && !isAnchorOnly) return ok({ keys, isSteady, of })
    skip = from + rows.length
    anchor = isAnchorOnly ? null : (rows.at(-1)?.key ?? null)
  }
}

function readPage(
  { crm, priority, signal }: MonthWork,
  month: Month,
  skip: number,
): Promise<Result<Pick<MethodOutput<'getActivities'>, 'items' | 'found'>>> {
  const asked: MethodInput<'getActivities'> = {
    ...askedOf(month),
    skip,
    limit: PAGE,
    filter: [...ACTIVITY_FILTER],
  }
  return patiently(signal, () => crm.call('getActivities', asked, { priority, signal }))
}
