/** Where somebody was in a call: in which field, at which letter, and how far things were scrolled. */
export type CallPlace = {
  /** The field's name; empty where the keyboard was in none. */
  readonly field: string
  readonly selection: readonly [from: number, to: number] | null
  readonly scrolls: readonly number[]
}

const places = new Map<string, CallPlace>()

const scrollersIn = (panel: HTMLElement) => panel.querySelectorAll<HTMLElement>('[data-scroll]')

/** Notes the place in a call that goes to the back; `last` is what had the keyboard in it. */
export function leavePlace(callId: string, panel: HTMLElement, last: Element | null): void {
  const field =
    last instanceof HTMLInputElement || last instanceof HTMLTextAreaElement ? last : null
  const from = field?.selectionStart ?? null
  places.set(callId, {
    field: field?.name ?? '',
    selection: from === null ? null : [from, field?.selectionEnd ?? from],
    scrolls: [...scrollersIn(panel)].map(({ scrollTop }) => scrollTop),
  })
}

/** Scrolls a call that comes to the front as it was, and gives the field that had the keyboard. */
export function returnToPlace(callId: string, panel: HTMLElement): HTMLElement | null {
  const place = places.get(callId)
  if (place === undefined) return null
  for (const [index, scroller] of scrollersIn(panel).entries()) {
    scroller.scrollTop = place.scrolls[index] ?? 0
  }
  if (place.field === '') return null
  const field = panel.querySelector<HTMLInputElement>(`[name="${CSS.escape(place.field)}"]`)
  if (field !== null && place.selection !== null) field.setSelectionRange(...place.selection)
  return field
}

/** Of a call that has ended nothing is noted. */
export const forgetPlace = (callId: string): void => void places.delete(callId)
