import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BACK_OFF_MS,
  createGovernor,
  PRIORITIES,
  type Priority,
} from '../../../electron/crm/governor.ts'
import { createVirtualClock, settle } from '../virtualClock.ts'

type Step =
  | { kind: 'run'; priority: Priority; ms: number }
  | { kind: 'stop'; job: number }
  | { kind: 'pass'; ms: number }
  | { kind: 'busy' }
  | { kind: 'good' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('run' as const),
    priority: fc.constantFrom(...PRIORITIES),
    ms: fc.integer({ min: 1, max: 4000 }),
  }),
  fc.record({ kind: fc.constant('stop' as const), job: fc.nat(30) }),
  fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 3000 }) }),
  fc.constant({ kind: 'busy' as const }),
  fc.constant({ kind: 'good' as const }),
)

type Job = { priority: Priority; ms: number; state: 'waiting' | 'running' | 'ran' | 'cancelled' }

/** Plays a schedule and holds every rule of the governor against every moment of it. */
async function play(limit: number, steps: readonly Step[]) {
  const clock = createVirtualClock()
  const governor = createGovernor({ limit, clock, random: () => 0 })
  const jobs: Job[] = []
  const stops: AbortController[] = []
  let busyUntil = 0
  let busyInARow = 0
  const rank = (priority: Priority) => PRIORITIES.indexOf(priority)
  const running = () => jobs.filter((job) => job.state === 'running')

  const start = (job: Job) => {
    expect(job.state).toBe('waiting')
    expect(clock.monotonic()).toBeGreaterThanOrEqual(busyUntil)
    const before = jobs.filter((other) => other.state === 'waiting' && other !== job)
    for (const other of before) {
      expect(rank(other.priority)).toBeGreaterThanOrEqual(rank(job.priority))
      if (other.priority === job.priority) {
        expect(jobs.indexOf(other)).toBeGreaterThan(jobs.indexOf(job))
      }
    }
    job.state = 'running'
    expect(running().length).toBeLessThanOrEqual(limit)
    const isBackground = rank(job.priority) >= rank('refresh')
    if (isBackground) expect(running().length).toBeLessThanOrEqual(Math.max(1, limit - 1))
    return new Promise<void>((resolve) => {
      clock.after(job.ms, () => {
        job.state = 'ran'
        resolve()
      })
    })
  }

  for (const next of steps) {
    if (next.kind === 'run') {
      const job: Job = { priority: next.priority, ms: next.ms, state: 'waiting' }
      const stop = new AbortController()
      jobs.push(job)
      stops.push(stop)
      void governor.run({ priority: job.priority, signal: stop.signal, start: () => start(job) })
    } else if (next.kind === 'stop') {
      const job = jobs[next.job]
      if (job?.state === 'waiting') job.state = 'cancelled'
      stops[next.job]?.abort()
    } else if (next.kind === 'pass') {
      await clock.advance(next.ms)
    } else if (next.kind === 'busy') {
      governor.slowDown()
      if (clock.monotonic() < busyUntil) continue
      busyUntil = clock.monotonic() + (BACK_OFF_MS[Math.min(busyInARow, 3)] ?? 0)
      busyInARow += 1
    } else {
      governor.speedUp()
      busyInARow = 0
    }
    await settle()
  }
  await clock.advance(1_000_000)
  return jobs
}

test('whatever comes: the limit, the order and the pauses hold, and every job ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { maxLength: 30 }),
      async (limit, steps) => {
        const jobs = await play(limit, steps)
        for (const job of jobs) expect(['ran', 'cancelled']).toContain(job.state)
      },
    ),
    { numRuns: 200 },
  )
})
