import { ok, type Result } from '../../../shared/result.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import { askedOf, type Month } from './months.ts'
import type { Activity } from './readActivity.ts'
import { type AskedTime, countList, type ListWork, walkList } from './walkList.ts'

/** Months that are read as one, and the number of the walk through their list. */
type AcrossRead = {
  readonly month: Month
  readonly months: readonly Month[]
  readonly walk: number
  readonly at: number
}

/**
 * What ends before it begins, in another month, a CRM that compares both times as they are lists for
 * neither month, but for both as one. So it is asked how many it has for all of them: as long as
 * that is what is known of each, nothing is hidden between them. Else the list of all is read, and
 * what none of the months lists is kept. Returns how much was changed.
 */
export async function readAcross(
  work: Omit<ListWork, 'onPage'>,
  file: ActivitiesFile,
  { month, months, walk, at: now }: AcrossRead,
): Promise<Result<number>> {
  // Never older than what it counts, also where the clock was put back meanwhile.
  const at = Math.max(now, ...months.map((one) => file.month(one)?.at ?? now))
  const asked = askedAcross(months)
  const range = { month, months, from: msOf(asked.activity_start), to: msOf(asked.activity_end) }
  const count = await countList(work, asked)
  if (count.kind === 'error') return count
  const before = file.month(month)?.missing ?? 0
  const known = await file.across(range)
  // What stands twice in its lists a CRM counts twice, every time.
  const isAll = count.value === null || count.value - known.listed === before
  if (isAll && known.hidden === 0) {
    return ok(await file.closeAcross(range, { month, walk, at, missing: before }))
  }
  let changed = 0
  const onPage: ListWork['onPage'] = async (pass, rows) => {
    if (!work.signal.aborted) changed += await file.put(month, walk + pass, rows.filter(isBackward))
  }
  const walked = await walkList({ ...work, onPage }, asked)
  if (walked.kind === 'error') return walked
  if (work.signal.aborted) return ok(changed)
  const list = { month, walk: walk + walked.value.pass, at, missing: 0 }
  changed += await file.closeAcross(range, list)
  const { listed } = await file.across(range)
  await file.closeHalf({ ...list, missing: (count.value ?? listed) - listed })
  return ok(changed)
}

const isBackward = ({ times }: Activity): boolean => times.odd.includes('endBeforeStart')

const askedAcross = (months: readonly Month[]): AskedTime => ({
  activity_start: askedOf(months[0] ?? '').activity_start,
  activity_end: askedOf(months.at(-1) ?? '').activity_end,
})

const msOf = (time: string): number => Date.parse(`${time}Z`)
