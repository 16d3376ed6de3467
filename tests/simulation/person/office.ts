import type { Desk } from '../../../electron/desk/desk.ts'
import { failed, type Result } from '../../../shared/result.ts'
import type { Crm } from '../model/crm.ts'
import type { Random } from '../random.ts'
import type { Running } from '../world/desk.ts'
import type { WorldTime } from '../world/time.ts'
import type { Decision, Denial, Manners } from './decision.ts'
import type { Look } from './looking.ts'

/** Thrown to somebody who waits for a desk that has died. */
export class DeskDied extends Error {}

/** The people at the desk, and what they have to do with. */
export type Office = {
  readonly world: WorldTime
  readonly random: Random
  readonly crm: Crm
  readonly manners: Manners
  readonly decisions: readonly Decision[]
  readonly denials: Denial[]
  /** Calls whose customer was still signed in from an earlier one: the desk has no password of theirs. */
  readonly takenUp: Set<string>
  /** Calls that came back when the desk was started again. */
  readonly cameBack: ReadonlySet<string>
  /** What each call showed of its basket when somebody looked last, by its id. */
  readonly looks: Map<string, Look>
  /** A promise that somebody saw broken. */
  readonly breaks: (words: string) => void
  /** Tokens of which an older copy of the journal that was put back lacks something. */
  readonly forgotten: ReadonlySet<string>
  readonly trace: (text: () => string) => void
  readonly running: () => Running
  /** Which requests went out with an intent. */
  readonly requestsOf: (intent: string) => readonly number[]
}

/** What the desk's own screens can do. */
export type Handlers = Desk['handlers']

/** Asks the desk; throws `DeskDied` where it dies before it answers. */
export async function ask<T>(
  { running }: Office,
  question: (handlers: Handlers) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  const now = running()
  if (!now.isAlive()) throw new DeskDied()
  const answer = (async () => question(now.desk.handlers))().catch(asBug)
  const died = now.death.then((): Result<T> => {
    throw new DeskDied()
  })
  const first = await Promise.race([answer, died])
  // An answer that comes with the last breath is seen by nobody.
  if (!now.isAlive()) throw new DeskDied()
  return first
}

/** As at the one door of main: what throws comes back as a failure. */
const asBug = (error: unknown): Result<never> => failed({ kind: 'bug', message: String(error) })

/** Asks what cannot be refused; null where it was. */
export async function asked<T>(
  office: Office,
  question: (handlers: Handlers) => Promise<Result<T>> | Result<T>,
): Promise<T | null> {
  const answer = await ask(office, question)
  return answer.kind === 'ok' ? answer.value : null
}

/** Waits a while between two numbers of seconds. */
export const pause = ({ world, random }: Office, from: number, to: number): Promise<void> =>
  world.pass(random.between(from * 1_000, to * 1_000))
