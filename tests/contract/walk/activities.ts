import { expect } from 'vitest'
import { company, good, keep, kept, ODD, type WalkStep } from './walk.ts'

/** The steps of activities and cases. */
export const activitySteps: readonly WalkStep[] = [
  {
    name: 'addActivity',
    check: async (walk) => {
      const answer = await walk.crm.call('addActivity', {
        session_id: walk.session_id,
        activity_subject: ODD,
        activity_start: '2026-11-25T10:00:00',
        activity_end: '2026-11-25T10:15:00',
        activity_notes: 'Two lines\nof notes',
      })
      keep(walk, 'activity_ref', good<'addActivity'>(answer).activity_ref)
    },
  },
  {
    name: 'getActivities',
    check: async (walk) => {
      const answer = await walk.crm.call('getActivities', {
        activity_start: '2026-11-25T00:00:00',
        activity_end: '2026-11-25T23:59:59',
        limit: 100,
        filter: ['ref', 'subject', 'start', 'end', 'notes', 'type'],
      })
      const { items, found } = good<'getActivities'>(answer)
      const known = company.activities.filter(({ start }) => start.startsWith('2026-11-25'))
      expect(found).toBe(items.length)
      expect(items.length).toBeGreaterThan(known.length)
      expect(items.find((row) => row.ref === kept(walk, 'activity_ref'))).toEqual({
        ref: kept(walk, 'activity_ref'),
        subject: ODD,
        start: '2026-11-25T10:00:00',
        end: '2026-11-25T10:15:00',
        notes: 'Two lines\nof notes',
        type: 'DA1',
      })
    },
  },
  {
    name: 'addCase',
    check: async ({ crm, session_id }) => {
      const answer = await crm.call('addCase', {
        session_id,
        case_subject: 'Broken jar',
        case_message: 'One of 24.\nPlease credit.',
      })
      expect(good<'addCase'>(answer).case_ref).toMatch(/^\d+$/)
    },
  },
]
