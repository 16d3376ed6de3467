import type { MenuValue } from '../../../shared/desk/menus.ts'

/** The fields that values of a menu come with beside code, text and colour. */
export const extraFields = (values: readonly MenuValue[]): readonly string[] => [
  ...new Set(values.flatMap(({ extra }) => Object.keys(extra))),
]
