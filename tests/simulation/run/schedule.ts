import { deskSettings } from '../../../shared/desk/settings.ts'
import { type DecisionEnd, endOf, type Fate, ordersOf } from '../check/decisions.ts'
import type { Evidence } from '../check/ledger.ts'
import { falseWords } from '../check/rows.ts'
import { createDeskFile } from '../disk/deskFile.ts'
import { createMemoryDisk } from '../disk/disk.ts'
import { createCrm } from '../model/crm.ts'
import { createNetwork } from '../model/network.ts'
import { carry } from '../person/carrying.ts'
import { answerAll, waitForSettled } from '../person/closing.ts'
import type { Decision } from '../person/decision.ts'
import { callAgain } from '../person/laterCall.ts'
import type { Look } from '../person/looking.ts'
import { meddle } from '../person/meddling.ts'
import type { Office } from '../person/office.ts'
import { randomOf } from '../random.ts'
import { EXECUTION_S, LAG_S } from '../variants/setups.ts'
import type { Setup, Variant } from '../variants/variant.ts'
import type { Running } from '../world/desk.ts'
import { createWorldTime } from '../world/time.ts'
import { createCameBack } from './cameBack.ts'
import { decisionsOf } from './decided.ts'
import { historyOf } from './history.ts'
import { createSends } from './sends.ts'
import { LONGEST_SLEEP_MS, superviseDesk } from './supervise.ts'

/** What one schedule came to. */
export type Verdict = {
  readonly fates: readonly Fate[]
  /** Decisions in which the desk said that it did not know, and asked a person. */
  readonly questions: number
  readonly broken: readonly string[]
  readonly requests: number
}

/** How a schedule is run. */
export type RunOptions = {
  readonly onTrace?: (line: string) => void
}

const MINUTE = 60_000
/** After so long nothing goes wrong any more. */
const CALM_AFTER_MS = 6 * MINUTE
const SESSION_MINUTES = 5
const GRACE_MS = (EXECUTION_S + LAG_S) * 1_000
/**
 * In which everything has to be settled then: a session's life, a few graces, some looks, and what a
 * computer still sleeps that went to sleep before.
 */
const BOUND_MS = SESSION_MINUTES * MINUTE + 4 * GRACE_MS + 3 * MINUTE + LONGEST_SLEEP_MS
const LONGEST_MS = 4 * 60 * MINUTE

/** Runs the one schedule that variant and seed make. */
export async function runSchedule(
  variant: Variant,
  seed: number,
  { onTrace }: RunOptions = {},
): Promise<Verdict> {
  const stream = (number: number) => randomOf(seed * 8 + number)
  const world = createWorldTime()
  const trace = (text: () => string) => {
    if (onTrace !== undefined) onTrace(`${(world.now() / 1000).toFixed(3).padStart(9)}  ${text()}`)
  }
  const setup = variant.setUp(stream(0))
  const crm = createCrm(setup.traits, stream(1), world.now)
  const { executionMs } = setup.traits
  const network = createNetwork({
    world,
    crm,
    mix: setup.mix,
    executionMs,
    random: stream(2),
    trace,
  })
  const history = historyOf(setup.history)
  const disk = createMemoryDisk(history)
  const forgotten = new Set<string>()
  const decisions = decisionsOf(setup, crm, stream(3))
  const broken: string[] = []
  const breaks = (words: string) => void broken.push(words)
  const { books } = crm
  const sends = createSends({ disk, books, traits: setup.traits, forgotten }, breaks)
  const looks = new Map<string, Look>()
  const deskFile = setup.keepsCalls
    ? createDeskFile({
        journal: () => disk.synced().length,
        // Nobody can be told of what is not known here any more.
        onLost: () => {
          trace(() => 'what was kept last of the calls is lost')
          looks.clear()
        },
      })
    : null
  const cameBack = createCameBack({ disk, books, forgotten, breaks, trace })
  const isByWord = (token: string) =>
    decisions.some(({ tokens, word }) => tokens.has(token) && word !== 'none')

  const supervisor = superviseDesk({
    setup,
    crm,
    isByWord,
    broken,
    given: {
      world,
      network,
      disk,
      deskFile,
      random: stream(4),
      settings: deskSettings.parse({
        longestExecutionSeconds: EXECUTION_S,
        listLagSeconds: LAG_S,
        sessionLifetimeMinutes: SESSION_MINUTES,
        whoIsHere: 'Ruth',
        ...setup.settings,
      }),
      hasKeyring: setup.hasKeyring,
      trace,
      onAsked: sends.onAsked,
    },
    random: stream(5),
    otherRandom: stream(7),
    historyLength: history.length,
    onRestored: (tokens) => {
      for (const token of tokens) forgotten.add(token)
    },
    onTold: sends.onTold,
    onStarted: cameBack.onStarted,
    onSecond: (desk) => void meddleAt(desk),
  })
  const office: Office = {
    world,
    random: stream(6),
    crm,
    manners: setup.manners,
    decisions,
    denials: [],
    takenUp: new Set(),
    cameBack: cameBack.callIds,
    looks,
    breaks,
    forgotten,
    trace,
    running: supervisor.running,
    requestsOf: sends.requestsOf,
  }
  const meddleRandom = randomOf(seed * 8 + 1_000_003)
  const meddleAt = async (desk: Running) => {
    const [first] = decisions
    if (first === undefined) return
    broken.push(...(await meddle({ ...office, random: meddleRandom }, desk, first)))
  }
  let isOver = false
  const day = async () => {
    world.after(CALM_AFTER_MS, () => trace(() => '— nothing goes wrong any more'))
    world.after(CALM_AFTER_MS, supervisor.calm)
    for (const one of decisions) orderElsewhere(office, setup, one)
    await Promise.all(decisions.map((one) => begin(office, one)))
    supervisor.calm()
    await supervisor.whenUp()
    broken.push(...(await waitForSettled(office, BOUND_MS)))
    await world.pass(2 * GRACE_MS)
    await callAgainOfDoubled()
    await answerAll(office)
  }
  const callAgainOfDoubled = async () => {
    const evidence = evidenceOf()
    const doubled = decisions.filter((one) => ordersOf(evidence, one).length > 1)
    for (const customer of new Set(doubled.map((one) => one.customer))) {
      await callAgain(office, customer)
      await world.pass(2 * GRACE_MS)
    }
  }
  const evidenceOf = (): Evidence => ({
    variant,
    setup,
    books,
    disk,
    decisions,
    denials: office.denials,
    forgotten,
    moneyRequests: network.moneyRequests,
    requestsOf: sends.requestsOf,
  })
  day().then(
    () => {
      isOver = true
    },
    (error: unknown) => {
      broken.push(`the simulation failed: ${error instanceof Error ? error.stack : String(error)}`)
      isOver = true
    },
  )
  await world.run(() => isOver || world.now() > LONGEST_MS)
  if (!isOver) broken.push('it came to no end')
  const ends: readonly DecisionEnd[] = decisions.map((one) => endOf(evidenceOf(), one))
  broken.push(...ends.flatMap((end) => end.broken), ...falseWords(evidenceOf()))
  supervisor.running().desk.stop()
  return {
    fates: ends.map(({ fate }) => fate),
    questions: decisions.filter(({ hadQuestion }) => hadQuestion).length,
    broken: [...new Set(broken)],
    requests: network.moneyRequests.length,
  }
}

/** The same customer may order the same goods elsewhere at the same time. */
function orderElsewhere(office: Office, { traits }: Setup, decision: Decision): void {
  const { world, random, crm, trace } = office
  if (!random.chance(traits.elsewhere)) return
  world.after(random.between(0, 120) * 1_000, () => {
    trace(() => `${decision.customer} orders the same elsewhere`)
    crm.orderElsewhere(decision.customer, decision.goods)
  })
}

/** Callers come one after another, some of them while the first is not done. */
async function begin(office: Office, decision: Decision): Promise<void> {
  await office.world.pass(decision.number * office.random.between(1, 90) * 1_000)
  await carry(office, decision, decision.number > 0)
}
