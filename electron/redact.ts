/** Field names whose values never reach a log, whatever they hold. */
const SECRET_NAME =
  /api.?key|password|card|holder|cv2|cvc|pan\b|session.?id|token|authorization|secret/i

/** A run of 12 to 19 digits, with or without separators, may be a card number. */
const CARD_LIKE = /\b\d(?:[ -]?\d){11,18}\b/g

const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi

/** `name=value` and `"name": "value"` where the name is a secret's. */
const NAMED_SECRET =
  /((?:api.?key|password|card_\w+|cv2|session_id|token)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s&,;}]+)/gi

const HIDDEN = '[hidden]'

/** Text without anything that looks like a secret: cards, session ids, named values. */
export const redactText = (text: string): string =>
  text.replace(NAMED_SECRET, `$1${HIDDEN}`).replace(UUID, HIDDEN).replace(CARD_LIKE, HIDDEN)

/** A value ready for a log: secrets hidden by name and by pattern, depth bounded. */
export function redact(value: unknown, depth = 4): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'number') return redactText(String(value)) === HIDDEN ? HIDDEN : value
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '…'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      SECRET_NAME.test(name) ? HIDDEN : redact(field, depth - 1),
    ]),
  )
}
