import type { ActivityCharts } from '../../../../shared/desk/activities.ts'
import { type Mark, plainMark } from './marks.ts'

/** The types that occur, in the order of the legend, and those it does not have yet. */
export function marksIn(byType: ActivityCharts['byType'], marks: readonly Mark[]): readonly Mark[] {
  const codes = new Set(byType.map(({ type }) => type))
  const known = marks.filter(({ code }) => codes.delete(code))
  return [...known, ...[...codes].map(plainMark)]
}
