/** What a key event says about itself; enough of a KeyboardEvent to be told apart. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

/** The pressed keys as one word, e.g. `Ctrl+Shift+Tab`, `Alt+1`, `F9`. */
export function chordOf(event: KeyPress): string {
  // With Alt some layouts turn a digit into another sign; the key itself is meant.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  const isLetter = /^[a-z]$/i.test(event.key)
  const key = digit ?? (isLetter ? event.key.toLowerCase() : event.key)
  const parts = []
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl')
  if (event.altKey) parts.push('Alt')
  if (event.shiftKey && digit === undefined) parts.push('Shift')
  return [...parts, key].join('+')
}
