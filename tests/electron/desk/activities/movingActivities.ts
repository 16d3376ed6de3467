import type { CrmClient } from '../../../../electron/crm/client.ts'
import { readActivityTimes } from '../../../../shared/domain/activityTimes.ts'
import { type Failure, failed, ok } from '../../../../shared/result.ts'

/** An activity as the CRM has it; one without times stands in the lists of a month that is told. */
export type CrmActivity = {
  ref?: string
  subject: string
  start: string
  end: string
  type?: string
  category?: string
  listedOn?: string
}

const TIMED_OUT: Failure = { kind: 'timedOut', message: 'The CRM did not answer in time.' }

type Asked = { activity_start: string; activity_end: string; skip: number; limit: number }

/** A CRM whose activities a test may change between two pages. */
export type MovingActivities = {
  readonly crm: CrmClient
  rows: CrmActivity[]
  /** Runs before each page, with how many were read already. */
  beforePage: (page: number) => void
  /** Answers given instead, first come first served. */
  readonly failures: (Failure | 'never')[]
  /** Lists what touches the time asked for, or only what starts in it. */
  lists: 'touch' | 'start'
  /** Rows a page at most. */
  most: number
  isFoundTold: boolean
  /** Gives the first page whatever is asked for. */
  isSkipIgnored: boolean
  /** Ends the waiting for what is never answered, as the client does after a while. */
  giveUp: () => void
  readonly asked: Asked[]
  /** How many a list has was asked so often. */
  readonly counted: Asked[]
  readonly priorities: string[]
}

/** `most` rows a page at most, sorted by their start as it is written. */
export function movingActivities(rows: CrmActivity[], most = 3): MovingActivities {
  const moving: MovingActivities = {
    rows,
    beforePage: () => undefined,
    failures: [],
    lists: 'touch',
    most,
    isFoundTold: true,
    isSkipIgnored: false,
    giveUp: () => undefined,
    asked: [],
    counted: [],
    priorities: [],
    crm: { call: call as unknown as CrmClient['call'] },
  }
  const isListed = (row: CrmActivity, asked: Asked): boolean => {
    const [from, to] = [
      Date.parse(`${asked.activity_start}Z`),
      Date.parse(`${asked.activity_end}Z`),
    ]
    const { span } = readActivityTimes(row.start, row.end)
    if (span === null) {
      const at = Date.parse(`${row.listedOn ?? ''}T12:00:00Z`)
      return at >= from && at <= to
    }
    if (moving.lists === 'start') return span.first >= from && span.first <= to
    const ends = readActivityTimes(row.start, row.end).odd.includes('endBeforeStart')
    // Both times as they are written.
    return ends ? span.last < to && span.first >= from : span.first <= to && span.last >= from
  }
  let last: { key: string; rows: CrmActivity[]; listed: CrmActivity[] } | null = null
  const listOf = (asked: Asked): readonly CrmActivity[] => {
    const key = `${asked.activity_start} ${asked.activity_end} ${moving.lists}`
    if (last?.key !== key || last.rows !== moving.rows) {
      const listed = moving.rows
        .filter((row) => isListed(row, asked))
        .toSorted((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)))
      last = { key, rows: moving.rows, listed }
    }
    return last.listed
  }
  async function call(
    _name: string,
    asked: Asked,
    { signal, priority }: { signal: AbortSignal; priority: string },
  ) {
    if (asked.limit === 1) return counted(asked)
    moving.priorities.push(priority)
    moving.beforePage(moving.asked.length)
    moving.asked.push(asked)
    const failure = moving.failures.shift()
    if (failure === 'never') {
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
        moving.giveUp = resolve
        if (signal.aborted) resolve()
      })
      if (!signal.aborted) return failed(TIMED_OUT)
    }
    if (signal.aborted) return failed({ kind: 'cancelled', message: 'Called off.' })
    if (failure !== undefined && failure !== 'never') return failed(failure)
    const listed = listOf(asked)
    const skip = moving.isSkipIgnored ? 0 : asked.skip
    const items = listed.slice(skip, skip + Math.min(asked.limit, moving.most))
    return ok({ items, ...(moving.isFoundTold && { found: listed.length }) })
  }
  /** How many there are is asked beside the pages. */
  function counted(asked: Asked) {
    moving.counted.push(asked)
    const listed = listOf(asked)
    return ok({ items: listed.slice(0, 1), ...(moving.isFoundTold && { found: listed.length }) })
  }
  return moving
}
