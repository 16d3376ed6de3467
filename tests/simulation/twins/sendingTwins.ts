import { type Twin, twin } from './twin.ts'

const SETTLING = 'shared/domain/settling/settling.ts'
const CODES = 'shared/domain/errorCodes.ts'
const DISK = 'tests/simulation/disk/memoryJournal.ts'

/** Protections of sending, and of what an answer means. */
export const SENDING_TWINS: readonly Twin[] = [
  twin('fsync before sending', ['crashes'], [DISK, 'handle.sync()', 'void 0']),
  twin(
    'intent before sending',
    ['calm'],
    [
      'electron/desk/orders/place.ts',
      "journal.advance(id, 'written', 'sent', note('done', sentWords(form, hasCard)))",
      'true',
    ],
  ),
  twin(
    'sent once',
    ['lossy line'],
    [
      'shared/crm/orders.ts',
      "name: 'addOrder',\n  kind: 'money',\n  repeat: 'never'",
      "name: 'addOrder',\n  kind: 'money',\n  repeat: 'safe'",
    ],
  ),
  twin(
    'lost is not refused',
    ['lossy line'],
    [
      'electron/desk/orders/reply.ts',
      'return { kind: answer.kind, why',
      "return { kind: 'notSent', why",
    ],
  ),
  twin('busy is not refused', ['lossy line'], [CODES, '[1011, 9001,', '[1011, 9050, 9001,']),
  twin(
    'signed out is not refused',
    ['delivered twice'],
    [CODES, '[1011, 9001,', '[1011, 1501, 1507, 9001,'],
  ),
  twin(
    'a dead session is not refused',
    ['delivered twice'],
    [CODES, "code === 1011 && Object.hasOwn(invalid, 'session_id')", 'false'],
  ),
  twin(
    'unknown after a crash',
    ['crashes'],
    [DISK, "if (step === 'written') {", "if (step === 'written' || step === 'sent') {"],
  ),
  twin(
    'compare-and-set',
    ['colleagues'],
    [
      DISK,
      'if (row === undefined || row.intent.step !== from) return false',
      'if (row === undefined) return false',
    ],
    [
      'electron/desk/again/lookBefore.ts',
      "const isStillAbsent = parts.journal.find(before.id)?.step === 'absent'",
      'const isStillAbsent = true',
    ],
  ),
  twin(
    'clean session',
    ['late basket'],
    [
      'electron/desk/calls/sessionChanges.ts',
      "if (session.kind !== 'open' || session.id !== id || !session.isClean) return state",
      "if (id !== '') return state",
    ],
    [
      'electron/desk/basket/sync.ts',
      'return sessionLeft(before, notFoundWords(line))',
      `const lines = before.lines.map((one) =>
        one.lineId === line.lineId ? { ...one, isOnItsWay: false, there: { kind: 'absent' } } : one)
      return { ...before, lines }`,
    ],
  ),
  twin(
    'a session for one call',
    ['late basket', 'hasty people'],
    [
      'electron/desk/calls/sessions.ts',
      'const id = uuid(deps.randomBytes(16))',
      'const id = uuid(new Uint8Array(16))',
    ],
  ),
  twin(
    'one desk for a folder',
    ['two desks'],
    ['tests/simulation/disk/disk.ts', 'if (holder !== null) return null', ''],
  ),
  twin(
    'an older copy is noticed',
    ['restored backups'],
    [DISK, 'if (!disk.isLast()) {', 'if (handle === null) {'],
  ),
  twin(
    'what a lost journal sent may still come',
    ['restored backups'],
    [
      'electron/desk/orders/onItsWay.ts',
      'if (deps.clock.now() >= until) return null',
      'if (until > 0) return null',
    ],
  ),
  twin(
    'a word on payments after a restore',
    ['restored backups'],
    [
      'electron/desk/orders/ledger.ts',
      'if (until === null || from === undefined',
      'if (until !== null || from === undefined',
    ],
  ),
  twin(
    'what was said to be paid is counted',
    ['restored backups'],
    ['electron/desk/orders/ledger.ts', 'takenHere + (said?.amount ?? 0)', 'takenHere'],
  ),
  twin(
    'no more than is open',
    ['split payments'],
    [
      'electron/desk/payments/take.ts',
      'if (form.amount > outstanding) {',
      'if (form.amount < 0) {',
    ],
  ),
  twin(
    'parts are counted',
    ['split payments'],
    [
      'electron/desk/orders/ledger.ts',
      'journal.takenOn(orderKey)',
      'Math.min(0, journal.takenOn(orderKey))',
    ],
  ),
  twin(
    'one open intent',
    ['hasty people'],
    ['electron/desk/orders/openOrders.ts', 'if (open.length === 0)', 'if (open.length >= 0)'],
    [DISK, 'a.customer === b.customer && a.slot === b.slot', 'false'],
  ),
  twin(
    'held back by one like it',
    ['hasty people'],
    [
      'electron/desk/orders/mayPlace.ts',
      'return why === null ? slot : invalid(why)',
      'return slot',
    ],
  ),
  twin(
    'one open payment',
    ['payments', 'cards'],
    [
      'electron/desk/orders/placed.ts',
      'if (journal.openPaymentOn(placed.orderKey) !== null) {',
      'if (placed.orderKey === null) {',
    ],
    [DISK, "b.kind === 'payment' && a.orderKey === b.orderKey", 'false'],
  ),
  twin(
    'N never settles',
    ['cards'],
    [
      'shared/domain/orderOutcome.ts',
      'const isDeclined = evidence.declinedWithoutCode &&',
      'const isDeclined =',
    ],
  ),
  twin(
    'no card on sending again',
    ['everything', 'hasty people'],
    [
      'electron/desk/orders/mayPlace.ts',
      'const why = replaces === null ? shut : NEVER_WITH_A_CARD',
      'const why = replaces === null ? shut : null',
    ],
  ),
  twin(
    'charge unknown shuts cards',
    ['charge without order', 'hasty people'],
    [
      'electron/desk/orders/cardShut.ts',
      'return order === undefined\n',
      'return order === undefined || order !== null\n',
    ],
  ),
  twin(
    'look before sending again',
    ['works too long', 'lists lag too long'],
    ['electron/desk/again/lookBefore.ts', ".kind !== 'notSeen'", ".kind === 'nothing'"],
    [
      'electron/desk/orders/watch.ts',
      'if (absent !== undefined) onReappeared(absent, row)',
      'if (absent !== undefined) return',
    ],
  ),
  twin(
    'read-back',
    ['quotes hidden', 'cards'],
    [
      'electron/desk/orders/followUp.ts',
      'await readBackUntilSettled(parts, callId, sessionId, signal)',
      'return',
    ],
  ),
  twin(
    'watch',
    ['delivered twice'],
    ['electron/desk/orders/watch.ts', 'if (rows.length === 0 ||', 'if (rows.length >= 0 ||'],
    ['electron/desk/settling/settle.ts', 'raiseDoubled(parts, intent.id, state.orders)', ''],
  ),
  twin(
    'settling goes on after the call',
    ['cards'],
    [
      'electron/desk/settling/letGo.ts',
      "if (open?.step === 'confirming') {",
      'if (life.aborted && open !== null) {',
    ],
  ),
  twin(
    'two empty passes after the fence',
    ['late and slow'],
    [SETTLING, 'isFenceDone(state.fence, at, times)\n', 'at > 0\n'],
  ),
]
