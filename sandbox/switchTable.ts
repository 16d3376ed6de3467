/**
 * What nobody outside the vendor knows, as switches: each row is one open question of the API
 * document, its possible answers, and the one assumed until told otherwise (the first).
 */

const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  meaning: string,
) => ({ kind: 'choice' as const, values, preset: values[0] as Values[number], meaning })

const number = (preset: number, meaning: string) => ({ kind: 'number' as const, preset, meaning })

/** A list of words, of these ones if there are any. */
const list = (meaning: string, words: readonly string[] = []) => ({
  kind: 'list' as const,
  preset: [] as readonly string[],
  words,
  meaning,
})

/** Parameters that go by several names, and the other ways a request may be written. */
export const DIALECT = {
  method: ['method', 'action', 'cmd'],
  key: ['apikey', 'api_key', 'key', 'api'],
  output: ['output', 'format'],
  callback: ['callback', 'jsonp'],
  verb: ['POST', 'GET'],
  encoder: ['comma', 'repeat', 'brackets', 'indexed', 'json', 'pipe'],
} as const satisfies Readonly<Record<string, readonly string[]>>

const EXTENSIONS = ['getDateTime', 'addContactLite', 'order_items']

export const switchTable = {
  failedPaymentReply: choice(
    ['codeAndQuote', 'quoteOnly', 'codeOnly'],
    'What addOrder answers when the card fails and a quote was made: the code with the quote, the quote alone, or the code alone.',
  ),
  chargeFirst: choice(
    ['off', 'on'],
    'Whether the card is charged before the order is written; with the fault crashBetween it leaves a charge without an order.',
  ),
  endedIds: choice(
    ['tombstone', 'reborn'],
    'Whether an ended session id is refused for good or may be started again.',
  ),
  fence: choice(
    ['honoured', 'ignored'],
    'Whether endSession really ends the session, or only says so.',
  ),
  lines: choice(
    ['merge', 'separate'],
    'Whether adding a code again adds to its line or makes another.',
  ),
  paidQuote: choice(
    ['deliver', 'quote'],
    'Whether a quote that has been paid in full becomes an order to deliver.',
  ),
  basketAfterOrder: choice(['keep', 'empty'], 'What addOrder does with the basket.'),
  clientRefLength: number(
    255,
    'How many characters of order_clientref are kept; 0 drops it altogether.',
  ),
  ordersLagMs: number(0, 'How long getOrders takes to show an order, its payments and its state.'),
  ordersPageCap: number(0, 'The most rows getOrders gives at once whatever was asked; 0 is 1000.'),
  ordersHideQuotes: choice(['off', 'on'], 'Whether getOrders leaves quotes out.'),
  ordersOrder: choice(
    ['newest', 'oldest', 'shifting'],
    'The order of getOrders; shifting gives a different one each time.',
  ),
  basePriceInFeed: choice(
    ['off', 'on'],
    'Whether the prices of getInventoryFeed and getProduct hold the base price too, as code BASE.',
  ),
  packFigures: choice(
    ['units', 'nested'],
    'Whether layer and pallet quantities of the feed count base units or the next smaller pack.',
  ),
  emptied: choice(
    ['kept', 'cleared'],
    'What updateContact does with a field that is sent empty: it keeps what it has, or empties it.',
  ),
  emptyList: choice(['list', '1001'], 'What a list method answers when there is nothing.'),
  strict: choice(
    ['off', 'on'],
    'Whether the document is taken at its word: all fields it calls required, passwords of A-Z and 0-9 only, no card or password in a GET.',
  ),
  sessionIdleMinutes: number(60, 'After how many idle minutes a session is gone.'),
  slowCommitMs: number(0, 'How long addOrder and addTransaction work before they commit.'),
  payments: choice(['on', 'off'], 'Whether the CRM is set up to take cards.'),
  'gateway.codes': choice(
    ['documented', 'full'],
    'Whether card errors outside the documented list come as 1071 with fields or as the gateway’s own number (5011, 4022, 5016).',
  ),
  threeDSecure: choice(['off', '2007', '4046'], 'What the gateway says when it wants 3-D Secure.'),
  rejectCv2Mismatch: choice(
    ['off', 'on'],
    'Whether a wrong security code is rejected by the merchant’s own rule (2001).',
  ),
  acceptedCards: list('Card types the merchant account takes; empty takes all, others get 3069.'),
  simTimeoutMs: number(
    120_000,
    'How long the card holder SIM TIMEOUT keeps the caller waiting after the charge is written.',
  ),
  replyProfile: choice(
    ['default', 'legacy', 'keyed'],
    'How replies are written: plain JSON; JSONP with a byte order mark, pairs, entities and six decimals; or keyed objects in Latin-1.',
  ),
  only: list(
    'Encoders, parameter names and verbs understood; a group with none named is open.',
    Object.values(DIALECT).flat(),
  ),
  maxConnections: number(64, 'How many requests are worked on at once; others get 9050.'),
  allowedHosts: list('Callers the key is bound to, by Origin or address; empty allows all (9012).'),
  allowedReferers: list('Beginnings of Referer the key is bound to; empty allows all (9015).'),
  extensions: list(
    'What the document does not describe: getDateTime, addContactLite, order_items.',
    EXTENSIONS,
  ),
} as const

export type SwitchName = keyof typeof switchTable

/** The setting of every switch. */
export type Switches = { -readonly [Name in SwitchName]: (typeof switchTable)[Name]['preset'] }
