import { z } from '../shared/schema.ts'

/** Ways a CRM or the line to it goes wrong, to be asked for by method and count. */
export const FAULTS = {
  lostBefore: 'The connection breaks before anything was done.',
  lostAfter: 'All is done, then the connection breaks without an answer.',
  lateCommit:
    'Money is admitted and committed only `ms` later, come what may; all else is done that late.',
  deliveredTwice:
    'The network delivers the request twice; the caller gets the `answer` first or second.',
  slow: 'The answer takes `ms` longer.',
  cutBody: 'All is done, and the answer is cut off in the middle.',
  htmlWith200: 'A page of HTML comes with status 200, `when` before or after the work.',
  http500: 'Status 500 with a page, `when` before or after the work.',
  http502: 'Status 502 with a page, `when` before or after the work.',
  busy9050: 'Too many connections, `when` before or after the work.',
  code: 'The error `code` with nothing done.',
  expiredSession: 'The session of the request has just expired.',
  crashBetween:
    'The CRM stops between order and charge; chargeFirst decides which of them is left.',
  hold: 'Parks the request `at` arrival, commit or answer until it is released.',
} as const

export type FaultName = keyof typeof FAULTS

export const faultSchema = z.strictObject({
  method: z.string().default('*'),
  fault: z.enum(Object.keys(FAULTS) as [FaultName, ...FaultName[]]),
  /** How many requests it meets; 0 is all of them. */
  count: z.int().min(0).default(1),
  /** How many it lets pass first. */
  skip: z.int().min(0).default(0),
  ms: z.int().min(0).max(600_000).default(0),
  when: z.enum(['before', 'after']).default('before'),
  at: z.enum(['arrival', 'commit', 'answer']).default('arrival'),
  answer: z.enum(['first', 'second']).default('first'),
  code: z.int().default(1061),
})

export type FaultInput = z.input<typeof faultSchema>
export type Fault = z.output<typeof faultSchema>

/** A fault as it stands: how often it struck, and how many requests it holds. */
export type FaultState = Fault & { id: number; met: number; held: number }

/** One fault as it strikes one request; `park` waits for the release of a hold. */
export type Strike = Fault & { park(): Promise<void> }

type Entry = FaultState & { isReleased: boolean; waiting: (() => void)[] }

/** The faults that were asked for and are not used up. */
export type FaultBook = {
  add(fault: Fault): FaultState
  /** Those that strike a request of this method; each is used once by it. */
  strike(method: string): readonly Strike[]
  list(): readonly FaultState[]
  /** Lets go what a hold has parked, and what it would have parked from now on. */
  release(id: number): boolean
  /** Resolves once a hold has parked so many requests. */
  whenHeld(id: number, count: number): Promise<boolean>
  clear(): void
}

export function createFaultBook(): FaultBook {
  const entries: Entry[] = []
  const watchers = new Set<() => void>()
  let lastId = 0
  const wake = () => {
    for (const watch of watchers) watch()
  }
  const release = (entry: Entry) => {
    entry.isReleased = true
    for (const go of entry.waiting.splice(0)) go()
  }
  const park = (entry: Entry): Promise<void> => {
    if (entry.isReleased) return Promise.resolve()
    entry.held += 1
    wake()
    return new Promise((go) => entry.waiting.push(go))
  }
  return {
    add: (fault) => {
      const entry = { ...fault, id: ++lastId, met: 0, held: 0, isReleased: false, waiting: [] }
      entries.push(entry)
      return stateOf(entry)
    },
    strike: (method) =>
      entries
        .filter((entry) => strikes(entry, method))
        .map((entry) => ({ ...entry, park: () => park(entry) })),
    list: () => entries.map(stateOf),
    release: (id) => {
      const entry = entries.find((each) => each.id === id)
      if (entry !== undefined) release(entry)
      return entry !== undefined
    },
    whenHeld: (id, count) =>
      new Promise((resolve) => {
        const look = () => {
          const entry = entries.find((each) => each.id === id)
          if (entry !== undefined && entry.held < count) return
          watchers.delete(look)
          resolve(entry !== undefined)
        }
        watchers.add(look)
        look()
      }),
    clear: () => {
      entries.splice(0).forEach(release)
      wake()
    },
  }
}

/** Counts the request against the fault, and says whether it strikes. */
function strikes(entry: Entry, method: string): boolean {
  if (entry.method !== '*' && entry.method !== method) return false
  entry.met += 1
  const turn = entry.met - entry.skip
  return turn >= 1 && (entry.count === 0 || turn <= entry.count)
}

const stateOf = ({ waiting, isReleased: _isReleased, ...state }: Entry): FaultState => ({
  ...state,
  held: waiting.length,
})
