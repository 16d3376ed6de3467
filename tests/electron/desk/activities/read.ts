import type { ActivitiesStatus } from '../../../../shared/desk/activities.ts'
import { settle } from '../../virtualClock.ts'
import { type RunningDesk, value } from '../startDesk.ts'

/** Looks at days until all of them are read, or cannot be. */
export async function read(
  { desk }: Pick<RunningDesk, 'desk'>,
  days: { from: string; to: string },
): Promise<ActivitiesStatus> {
  for (;;) {
    const status = await value(desk.handlers.activities.look(days))
    if (status.work.kind === 'failed') return status
    if (status.isComplete && status.work.kind === 'idle') return status
    await settle()
  }
}
