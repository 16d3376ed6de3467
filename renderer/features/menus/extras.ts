import type { MenuValue } from '../../../shared/desk/menus.ts'

/** What values of a menu come with beside code and text. */
export type Extras = { readonly hasColour: boolean; readonly fields: readonly string[] }

/** Of all values of a menu; a table has the same columns whatever it shows of them. */
export const extrasOf = (values: readonly MenuValue[]): Extras => ({
  hasColour: values.some(({ colour }) => colour !== null),
  fields: [...new Set(values.flatMap(({ extra }) => Object.keys(extra)))],
})
