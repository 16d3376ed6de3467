import type { Failure } from '../../../shared/result.ts'
import type { DeskDeps } from '../deps.ts'
import type { ActivitiesFile } from './activitiesFile.ts'
import type { Looking, Wanted } from './looking.ts'
import { askedOf, type Month, monthsAcross } from './months.ts'
import { readAcross } from './readAcross.ts'
import { type ListWork, type Walked, walkList } from './walkList.ts'

/** So often at most what is drawn is asked again while pages come in. */
const REDRAW_MS = 400

/** What is being read now, and what could not be read. */
export type ReadingState = {
  readonly now: { readonly month: Month; readonly got: number; readonly of: number | null } | null
  readonly failures: ReadonlyMap<Month, Failure>
  /** Rises whenever what is kept has changed. */
  readonly version: number
}

/** Reads months, one after another, as long as there are any to be read. */
export type Reading = {
  readonly state: () => ReadingState
  /** Something is looked at: begins, goes on, or turns to what is wanted more. */
  readonly wake: () => void
  /** What was changed in the CRM: a reading of it that began before does not count. */
  readonly changed: (months: readonly Month[]) => void
}

/** The reader of one connection; it ends with `life`. */
export function createReading(
  deps: Pick<DeskDeps, 'crm' | 'clock' | 'log'>,
  parts: {
    readonly file: ActivitiesFile
    readonly looking: Looking
    readonly onChange: () => void
  },
  life: AbortSignal,
): Reading {
  const { file, looking, onChange } = parts
  let state: ReadingState = { now: null, failures: new Map(), version: 0 }
  let running: { readonly wanted: Wanted; readonly own: AbortController } | null = null

  let lastWalk = 0
  let isDirty = false
  let toldAt = Number.NEGATIVE_INFINITY

  const show = (change: Partial<ReadingState>) => {
    state = { ...state, ...change }
    onChange()
  }

  const showFailure = (month: Month, error: Failure | null) => {
    const failures = new Map(state.failures)
    if (error === null) failures.delete(month)
    else failures.set(month, error)
    show({ failures })
  }

  /** Whatever is drawn is asked again, but while pages come in not after each of them. */
  const version = (isLast: boolean): number => {
    const now = deps.clock.monotonic()
    if (!isDirty || (!isLast && now - toldAt < REDRAW_MS)) return state.version
    isDirty = false
    toldAt = now
    return state.version + 1
  }

  const read = async ({ month, priority }: Wanted, signal: AbortSignal): Promise<void> => {
    const at = deps.clock.now()
    lastWalk = Math.max(lastWalk + 10, at * 10)
    const walk = lastWalk
    const months = monthsAcross(month)
    if (months !== null) return across({ month, months, walk, at }, { priority, signal })
    show({ now: { month, got: 0, of: null } })
    const walked = await walkList(
      {
        crm: deps.crm,
        priority,
        signal,
        onPage: async (pass, rows, got, of) => {
          if (signal.aborted) return
          if ((await file.put(month, walk + pass, rows)) > 0) isDirty = true
          show({ now: { month, got, of }, version: version(false) })
        },
      },
      askedOf(month),
    )
    if (signal.aborted) return
    if (walked.kind === 'error') {
      looking.failed(month, deps.clock.now())
      return showFailure(month, walked.error)
    }
    await close({ month, walk, at }, walked.value)
    looking.wasRead(month)
    if (state.failures.has(month)) showFailure(month, null)
  }

  const across = async (
    read: Parameters<typeof readAcross>[2],
    how: Pick<ListWork, 'priority' | 'signal'>,
  ): Promise<void> => {
    show({ now: null })
    const changed = await readAcross({ crm: deps.crm, ...how }, file, read)
    if (how.signal.aborted) return
    // Nobody waits for it: what is known stays, and it is asked again with the next look.
    if (changed.kind === 'error') looking.failed(read.month, deps.clock.now())
    else if (changed.value > 0) isDirty = true
  }

  const close = async (
    { month, walk, at }: { month: Month; walk: number; at: number },
    { pass, isWhole, missing }: Walked,
  ): Promise<void> => {
    const list = { month, walk: walk + pass, at, missing }
    if (!isWhole) return file.closeHalf(list)
    const { again, gone } = await file.closeMonth(list)
    looking.again(again)
    if (gone > 0) isDirty = true
  }

  const readAll = async (): Promise<void> => {
    for (let wanted = looking.next(deps.clock.now()); wanted !== null && !life.aborted; ) {
      const own = new AbortController()
      running = { wanted, own }
      await read(wanted, AbortSignal.any([life, own.signal]))
      if (life.aborted) return
      show({ version: version(true) })
      wanted = looking.next(deps.clock.now())
    }
    running = null
  }

  const start = () => {
    void readAll()
      .catch((error: unknown) => {
        if (life.aborted) return
        deps.log.error('activities could not be kept', { error: String(error) })
        const month = running?.wanted.month ?? ''
        looking.failed(month, deps.clock.now())
        showFailure(month, NOT_KEPT)
      })
      .finally(() => {
        running = null
        if (!life.aborted) show({ now: null })
      })
  }

  const wake = () => {
    if (running === null) return start()
    const { month, priority } = running.wanted
    const isWaitedFor = priority === 'interactive' && looking.latest().includes(month)
    const next = looking.next(deps.clock.now())
    const isNext = next?.month === month && next.priority === priority
    // What nobody waits for stands back; it is read later.
    if (!isWaitedFor && !isNext && next?.priority === 'interactive') running.own.abort()
  }

  return {
    state: () => state,
    wake,
    changed: (months) => {
      looking.force(months)
      if (running !== null && months.includes(running.wanted.month)) running.own.abort()
      wake()
    },
  }
}

const NOT_KEPT: Failure = { kind: 'bug', message: 'They could not be saved on this computer.' }
