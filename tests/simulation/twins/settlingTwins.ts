import { type Twin, twin } from './twin.ts'

const SETTLER = 'electron/desk/settling/settler.ts'
const TASKS = 'electron/desk/settling/tasks.ts'
const EVIDENCE = 'shared/domain/settling/evidence.ts'
const PASS = 'shared/domain/settling/pass.ts'

/** Protections of finding out what became of what was sent. */
export const SETTLING_TWINS: readonly Twin[] = [
  twin(
    'fence',
    ['late and slow'],
    [
      TASKS,
      'const isEnded = await endSession(deps, sessionId, signal)\n  const at',
      'const isEnded = true\n  const at',
    ],
  ),
  twin(
    'proof read',
    ['ended sessions live on'],
    [TASKS, "if (answer?.kind === 'ok') {", 'if (signal.aborted) {'],
    [
      TASKS,
      'const isRefused = answer !== null && ',
      "const isRefused = answer !== null && (answer.kind === 'ok' || ",
    ],
    [
      TASKS,
      "meaningOf(answer.error) === 'signedOut'\n  if (!isRefused)",
      "meaningOf(answer.error) === 'signedOut')\n  if (!isRefused)",
    ],
  ),
  twin(
    'grace',
    ['late and slow', 'clock and sleep'],
    [
      SETTLER,
      '(longestExecutionSeconds + listLagSeconds) * 1000',
      '(longestExecutionSeconds + listLagSeconds) * 0',
    ],
  ),
  twin(
    'a session outlived',
    ['crashes'],
    [SETTLER, 'deps.settings().sessionLifetimeMinutes * 60_000', '0'],
  ),
  twin(
    'monotonic clock',
    ['clock and sleep'],
    [
      'tests/simulation/world/time.ts',
      'monotonic: () => world.now() - started - slept',
      'monotonic: () => BEGINNING + world.now() + offset',
    ],
  ),
  twin(
    'whole token',
    ['odd lists', 'everything'],
    [EVIDENCE, "matches(clientRef, sought.token) === 'whole')", 'clientRef !== undefined)'],
  ),
  twin(
    'possible is not absent',
    ['odd lists'],
    [
      EVIDENCE,
      'orders.filter((one) => mayBe(one, sought))',
      'orders.filter((one) => mayBe(one, sought) && false)',
    ],
  ),
  twin(
    'absence rule',
    ['odd lists', 'everything'],
    [
      PASS,
      'const [first] = pass\n',
      "const [first] = pass\n  if (first !== undefined) return { kind: 'whole', found: 0 }\n",
    ],
  ),
  twin(
    'last page',
    ['odd lists', 'everything'],
    [
      PASS,
      'const last = pass.at(-1)\n  if (last === undefined) return 0',
      'const last = pass.at(-1)\n  if (last === undefined) return 0\n  if (pass.length > 0) return null',
    ],
    [
      PASS,
      "if (!isComplete) return broken('it did not reach the last order')",
      "if (pass.length > 0) return { kind: 'whole', found: isComplete ? 1 : 0 }",
    ],
  ),
  twin(
    'known to list such orders',
    ['quotes hidden'],
    ['electron/desk/orders/learned.ts', "if (quotesListed !== true) return notYet('a quote')", ''],
    [
      'electron/desk/orders/learned.ts',
      "hasCard && ordersListed !== true ? notYet('an order') : null",
      'null',
    ],
  ),
]
