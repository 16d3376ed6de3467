/**
 * Keys pressed together, as one word: `Ctrl+Shift+Tab`, `Alt+1`, `F9`. Ctrl comes before Alt, and
 * Alt before Shift; letters are small.
 */
export const CHORD = /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\s+]|[A-Z][A-Za-z0-9]{1,19})$/u

/** Why keys cannot give a command, or `null` where they can. */
export function whyUnusable(chord: string): string | null {
  const { isCtrl, isAlt, key } = partsOf(chord)
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return chord === 'Alt+F4' ? WINDOW : null
  if (key === 'Enter' || key === 'Escape') return ALWAYS_THE_SAME
  if (key === 'Tab') return isCtrl && !isAlt ? null : FIELDS
  if (MOVES.test(key)) return isAlt && !isCtrl ? null : MOVING
  if (!/^[a-z0-9]$/.test(key)) return key.length === 1 || key === '' ? SIGN : OTHER
  if (!isCtrl && !isAlt) return TYPES
  if (isCtrl && isAlt) return ALT_GR
  if (isCtrl && 'acvxyz'.includes(key)) return EDITING
  return isCtrl && 'hmqw'.includes(key) ? WINDOW : null
}

const MOVES = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/

const TYPES = 'This key alone types. Hold Ctrl or Alt with it.'
const ALT_GR = 'Ctrl with Alt types further signs on many keyboards.'
const EDITING = 'In a field this copies, cuts, pastes, selects or takes back.'
const WINDOW = 'These keys close or hide windows on some computers.'
const ALWAYS_THE_SAME = 'Enter and Esc always mean the same.'
const FIELDS = 'Tab goes from field to field.'
const MOVING = 'These keys move in text and in lists. Hold Alt with them.'
const SIGN =
  'Where this sign is differs from keyboard to keyboard. Take a letter, a figure or an F key.'
const OTHER = 'This key cannot give a command. Take a letter, a figure or an F key.'

/** Keys as they stand on caps, e.g. `Ctrl Shift K`, `Alt ←`, `Esc`. */
export const capsOf = (chord: string): string =>
  chord
    .split('+')
    .map((part) => CAPS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ')

const CAPS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
}

function partsOf(chord: string) {
  const parts = chord.split('+')
  return {
    isCtrl: parts.includes('Ctrl'),
    isAlt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  }
}
