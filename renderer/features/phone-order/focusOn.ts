import { focusSoon, inSight } from '../../components/focus.ts'

/** The keyboard goes to a field of the call by its name, at once. */
export const focusOn = (name: string): void => inSight(`[name="${name}"]`)?.focus()

/** Where the next line of the call in front is typed. */
export const productField = (): HTMLElement | undefined => inSight('[name="product"]')

/** The keyboard goes where the next line is typed: what it was on is about to go away. */
export const focusProduct = (): void => focusSoon(productField)
