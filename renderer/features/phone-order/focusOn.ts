import { focusSoon, inSight } from '../../components/focus.ts'

/** The keyboard goes to a field of the call by its name, at once. */
export const focusOn = (name: string): void => inSight(`[name="${name}"]`)?.focus()

/** The keyboard goes where the next line is typed: what it was on is about to go away. */
export const focusProduct = (): void => focusSoon(() => inSight('[name="product"]'))
