import { type Twin, twin } from './twin.ts'

const COME_BACK = ['calls come back']

/** Protections of the calls that come back when the desk is started again. */
export const RESTORING_TWINS: readonly Twin[] = [
  twin('a spent call stays away', COME_BACK, [
    'electron/desk/calls/kept/restore.ts',
    'spent.has(id) ||',
    '',
  ]),
  twin('a paid call stays away', COME_BACK, [
    'electron/desk/calls/kept/restore.ts',
    '|| isPaymentOut(parts, id, row)',
    '',
  ]),
  twin('half a basket is not whole', COME_BACK, [
    'electron/desk/calls/gates.ts',
    'if (!state.lines.every(isSettled) || state.cart === null) {',
    'if (state.cart === null) {',
  ]),
  twin('what comes back is compared', COME_BACK, [
    'electron/desk/calls/kept/keptCall.ts',
    'before: asKept(state.before ?? shownBefore(state)),',
    'before: null,',
  ]),
  twin(
    'compared before it is sent',
    COME_BACK,
    [
      'electron/desk/basket/sync.ts',
      "return moveCompared(withLog(cartRead(looked, cart), now(), 'done', foundWords(line)), now())",
      "return withLog(cartRead(looked, cart), now(), 'done', foundWords(line))",
    ],
    [
      'electron/desk/calls/nextStep.ts',
      "if (isCompareDue(state)) return { kind: 'read', sessionId }",
      '',
    ],
    ['electron/desk/calls/gates.ts', 'if (state.before !== null) {', 'if (state.token === null) {'],
  ),
  twin('a change is seen first', COME_BACK, [
    'electron/desk/calls/gates.ts',
    'if (hasChanged(state)) {',
    'if (hasChanged(state) && wanted.length === 0) {',
  ]),
  twin('a word counts for its own journal', COME_BACK, [
    'electron/desk/orders/ledger.ts',
    'word?.of === journal.mayLackBefore() ? word : null',
    'word',
  ]),
]
