import { readCrmTime, toCrmTime } from '../../../../shared/domain/dates.ts'
import { DAY_MS } from '../../../../shared/domain/localDays.ts'
import { oneLine } from '../../../../shared/domain/plainText.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { CrmClient } from '../../../crm/client.ts'
import { type Activity, SUBJECT_LENGTH } from '../readActivity.ts'
import { walkList } from '../walkList.ts'

/** By what an activity is known where its reference is not. */
export type Sought = { readonly subject: string; readonly start: number }

/** Those of the CRM's list that have this subject and start, by their references. */
export async function lookFor(
  crm: CrmClient,
  { subject, start }: Sought,
  signal: AbortSignal,
): Promise<Result<readonly string[]>> {
  const found = new Set<string>()
  const isIt = ({ facts }: Activity) =>
    facts.subject === oneLine(subject, SUBJECT_LENGTH) &&
    readCrmTime(facts.start)?.getTime() === start
  const onPage = async (_pass: number, rows: readonly Activity[]) => {
    for (const { key } of rows.filter(isIt)) found.add(key)
  }
  const work = { crm, priority: 'interactive', signal, onPage } as const
  const walked = await walkList(work, dayAround(start))
  return walked.kind === 'error' ? walked : ok([...found])
}

/** A day more at either end: a CRM may reckon by a clock of its own. */
const dayAround = (start: number) => ({
  activity_start: toCrmTime(start - DAY_MS),
  activity_end: toCrmTime(start + DAY_MS),
})
