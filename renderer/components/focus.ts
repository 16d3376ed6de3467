const TEXT_FIELD =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select'

/** Whether the keyboard belongs to a field somebody types in. */
export const isTyping = (): boolean => document.activeElement?.matches(TEXT_FIELD) ?? false

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
