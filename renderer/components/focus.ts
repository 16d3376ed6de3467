const TEXT_FIELD =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select'

/** A field that somebody types in, or chooses in by typing. */
export type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The field that has the keyboard. */
export function fieldInUse(): TextField | null {
  const element = document.activeElement
  return element?.matches(TEXT_FIELD) ? (element as TextField) : null
}

/** Whether the keyboard belongs to a field somebody types in. */
export const isTyping = (): boolean => fieldInUse() !== null

/** Gives a field the value it had before, as if somebody had typed that. */
export function putBack(field: TextField, value: string): void {
  if (field.value === value) return
  // React looks at what goes through the element itself: past it, it takes the event for news.
  Reflect.set(Object.getPrototypeOf(field) as TextField, 'value', value, field)
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The first such element that is shown: calls that are not in front have theirs, too. */
export const inSight = <Found extends HTMLElement = HTMLElement>(
  selector: string,
): Found | undefined =>
  [...document.querySelectorAll<Found>(selector)].find((element) => element.checkVisibility())

/** Puts the keyboard where it belongs once React has drawn what was asked for. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus())
}

const FIELDS = ['input', 'select', 'textarea']
  .map((field) => `${field}:not([disabled], [data-aside])`)
  .join(', ')

/**
 * Moves from a field to the next one of its form, what stands in it chosen as by Tab; a group of
 * radios counts once, what only helps to fill the form in (`data-aside`) not at all.
 */
export function focusNextField(form: HTMLElement, from: Element): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>(FIELDS)].filter(
    (field) => field.type !== 'radio' || field.checked || field === from,
  )
  const next = fields[fields.indexOf(from as HTMLInputElement) + 1]
  next?.focus()
  if (next?.matches('input')) next.select()
  if (!next) form.querySelector<HTMLElement>('[data-confirm]')?.focus()
}
