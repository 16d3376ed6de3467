/** Look-alikes are out (0 O, 1 I L, 5 S, 8 B, U, Z): a token is read out over a bad line. */
const ALPHABET = '234679ACDEFGHJKMNPQRTVWXY'
const LENGTH = 6
const BYTES = 8

/** How many random bytes `mintToken` wants. */
export const TOKEN_BYTES = BYTES

/**
 * Makes a call's token, six upper-case characters without look-alikes, such as `K7F3Q2`.
 * @param randomBytes at least eight bytes from a cryptographic source
 * @throws RangeError on fewer: a token that can be guessed twice would join two orders.
 */
export function mintToken(randomBytes: Uint8Array): string {
  if (randomBytes.length < BYTES) throw new RangeError(`a token needs ${BYTES} random bytes`)
  const base = BigInt(ALPHABET.length)
  let rest = randomBytes.slice(0, BYTES).reduce((so, byte) => so * 256n + BigInt(byte), 0n)
  let token = ''
  while (token.length < LENGTH) {
    token += ALPHABET.charAt(Number(rest % base))
    rest /= base
  }
  return token
}

/** Writes what goes into `order_clientref`: the token first, always, then the customer's own. */
export function composeClientRef(token: string, reference: string): string {
  return `${token} ${reference.trim()}`.trim()
}

/**
 * Looks for a call's token in a reference the CRM gave back.
 * - `whole`: it stands first, as we wrote it.
 * - `cut`: what came back fits but proves nothing, a first part of the token, or the token
 *   somewhere behind other words; the order is possible, hence unknown (money.md, point 6).
 * - `no`: nothing of it is there. An empty reference is `no` as well.
 */
export function hasToken(clientRef: string, token: string): 'whole' | 'cut' | 'no' {
  const [reference, sought] = [clientRef.trim().toUpperCase(), token.trim().toUpperCase()]
  if (reference === '' || sought === '') return 'no'
  if (reference.startsWith(sought)) return 'whole'
  return sought.startsWith(reference) || reference.includes(sought) ? 'cut' : 'no'
}

/** Whether a reference begins with what may be a token of some desk. */
export const startsLikeToken = (clientRef: string): boolean =>
  TOKEN_FIRST.test(clientRef.trim().toUpperCase())

const TOKEN_FIRST = new RegExp(`^[${ALPHABET}]{${LENGTH}}( |$)`)
