import type { ActivityFilter } from '../../../../shared/desk/activities.ts'
import { setFilters } from '../state/setFilters.ts'

/** What of its days a sheet does not have, in a sentence; empty where it has all. */
export function filterNote(filter: ActivityFilter, nameOf: (type: string) => string): string {
  const name = (code: string) => nameOf(code) || 'none'
  const only = [
    ...setFilters({ span: null, before: null, filter }, nameOf).map(({ words }) => words),
    ...filter.categories.map((code) => `category ${name(code)}`),
    ...(filter.text === '' ? [] : [`“${filter.text}”`]),
  ]
  const parts = [
    ...(only.length > 0 ? [`only ${only.join(', ')}`] : []),
    ...(filter.hiddenTypes.length > 0
      ? [`without ${filter.hiddenTypes.map(name).join(', ')}`]
      : []),
  ]
  return parts.length === 0 ? '' : `Not all activities of these days: ${parts.join('; ')}.`
}
