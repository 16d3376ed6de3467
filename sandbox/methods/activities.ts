import { CrmError, pick } from '../answer.ts'
import type { Method } from '../crm.ts'
import { randomKey } from '../passwords.ts'
import { nextNumber } from '../store/counters.ts'
import { firstCode, isInMenu } from '../store/menus.ts'
import { insertActivity } from '../store/seedActivities.ts'
import { listAnswer, page } from './lists.ts'

/** A call, unless something else is said (API document, line 83). */
const CALL = 'DA1'

export const addActivity: Method<'addActivity'> = {
  needs: 'contact',
  isSessionTold: false,
  run: (crm, { contact }, input) => {
    const type = input.activity_type ?? CALL
    const team = input.activity_team ?? firstCode(crm.store, 'sales_team')
    const faults: Record<string, string> = {}
    if (input.activity_end < input.activity_start) faults.activity_end = 'is before the start'
    if (!isInMenu(crm.store, 'activity_type', type)) faults.activity_type = 'is unknown'
    if (!isInMenu(crm.store, 'sales_team', team)) faults.activity_team = 'is unknown'
    if (input.activity_subject.length > 255) faults.activity_subject = 'is too long'
    if (Object.keys(faults).length > 0) throw new CrmError(1011, faults)
    const activity = {
      ref: nextNumber(crm.store, 'activity'),
      key: randomKey(),
      subject: input.activity_subject,
      start: input.activity_start,
      end: input.activity_end,
      description: '',
      notes: input.activity_notes ?? '',
      category: categoryOf(type),
      type,
      sku: '',
      team,
      location: input.activity_location ?? '',
    }
    insertActivity(crm.store, activity, contact.ref)
    return { fields: { activity_ref: activity.ref, activity_key: activity.key } }
  },
}

/** Types of one category share their letters; the first of them names it. */
const categoryOf = (type: string): string => type.replace(/\d+$/, '1')

type ActivityRow = {
  ref: number
  subject: string
  start: string
  end: string
  description: string
  notes: string
  category: string
  type: string
  sku: string
}

export const getActivities: Method<'getActivities'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    if (input.activity_end < input.activity_start) {
      throw new CrmError(1011, { activity_end: 'is before the start' })
    }
    const { skip, limit } = page(input.skip, input.limit)
    const type = input.activity_type ?? null
    // Whatever touches the time asked for, and either code of its type.
    const within = `start <= ?1 AND finish >= ?2 AND (?3 IS NULL OR type = ?3 OR category = ?3)`
    const values = [input.activity_end, input.activity_start, type] as const
    const rows = crm.store.all<ActivityRow>(
      `SELECT ref, subject, start, finish AS "end", description, notes, category, type, sku
       FROM activities WHERE ${within} ORDER BY start, ref LIMIT ?4 OFFSET ?5`,
      ...values,
      limit,
      skip,
    )
    const count = crm.store.get<{ many: number }>(
      `SELECT count(*) AS many FROM activities WHERE ${within}`,
      ...values,
    )
    const items = rows.map(({ ref, ...row }) => pick({ ref: String(ref), ...row }, input.filter))
    return listAnswer(crm, items, count?.many ?? 0)
  },
}
