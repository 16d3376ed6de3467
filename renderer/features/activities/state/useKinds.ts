import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useMenu } from '../../../api/queries.ts'
import { useVersion } from './status.ts'

/** A type of activity: its code, what staff call it, the colour the CRM gives it. */
export type Kind = { readonly code: string; readonly name: string; readonly colour: string | null }

const NONE = { types: [] as readonly string[], categories: [] as readonly string[] }

/** Types of the menu first, then those that only activities have; and all categories there are. */
export function useKinds(): { types: readonly Kind[]; categories: readonly string[] } {
  const menu = useMenu('activity_type')
  const version = useVersion()
  const { types, categories } =
    useQuery({
      queryKey: keys.activityKinds(version),
      queryFn: () => ask((desk) => desk.activities.kinds(undefined)),
      placeholderData: (before) => before,
    }).data ?? NONE
  const known = new Set(menu.map(({ code }) => code))
  const others = types
    .filter((code) => !known.has(code))
    .map((code): Kind => ({ code, name: code === '' ? 'No type' : code, colour: null }))
  return { types: [...menu, ...others], categories }
}
