import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { Desk } from '../../shared/desk/index.ts'
import type { MenusState, MenuValue, VanishedCode } from '../../shared/desk/menus.ts'
import { MENU_NAMES, type MenuName } from '../../shared/domain/menuNames.ts'
import { ask, onNews } from './desk.ts'
import { useDrafts } from './drafts.ts'
import { keys } from './keys.ts'
import { menuQuery, queryClient, showNow } from './queries.ts'
import { useSettings } from './status.ts'

const SOON_MS = 300

/** Menus are read anew with each reading of the CRM; what uses their codes, with each change here. */
export function watchMenus(): void {
  onNews('menusChanged', (state) => {
    const before = queryClient.getQueryData<MenusState>(keys.menusState())
    showNow(keys.menusState(), state)
    if (state.read === null) return void queryClient.invalidateQueries({ queryKey: keys.menus() })
    // What has come is shown at once, however long the others take.
    for (const [place, { name, at }] of state.menus.entries()) {
      if (before?.menus[place]?.at === at) continue
      void queryClient.invalidateQueries({ queryKey: keys.menu(name) })
    }
  })
  let isSoon = false
  // A call changes many times in a moment.
  const usesChanged = () => {
    if (isSoon) return
    isSoon = true
    setTimeout(() => {
      isSoon = false
      void queryClient.invalidateQueries({ queryKey: keys.menuUses() })
    }, SOON_MS)
  }
  onNews('settingsChanged', usesChanged)
  onNews('callChanged', usesChanged)
  onNews('callEnded', usesChanged)
}

/** How the twelve menus stand. */
export const useMenusState = () =>
  useQuery({
    queryKey: keys.menusState(),
    queryFn: () => ask((desk) => desk.menus.all(undefined)),
  })

/** The values of all twelve. */
export const useAllMenus = (): ReadonlyMap<MenuName, readonly MenuValue[]> =>
  useQueries({ queries: MENU_NAMES.map(menuQuery), combine: byName })

const byName = (
  answers: readonly { data: { name: MenuName; values: readonly MenuValue[] } | undefined }[],
) => new Map(answers.flatMap(({ data }) => (data === undefined ? [] : [[data.name, data.values]])))

export type MenuChangesAsked = Parameters<Desk['menus']['changes']>[0]

/** What readings changed; asked anew for whoever sits down. */
export function useMenuChanges(asked: MenuChangesAsked) {
  const person = useSettings()?.whoIsHere ?? null
  return useQuery({
    queryKey: keys.menuChanges(person, asked),
    queryFn: () => ask((desk) => desk.menus.changes(asked)),
    enabled: person !== null,
    placeholderData: keepPreviousData,
  })
}

/** Where the codes of a menu stand in the desk. */
export function useMenuUses(name: MenuName) {
  const drafts = useDrafts()
  return useQuery({
    queryKey: keys.menuUses('of', name, drafts),
    queryFn: () => ask((desk) => desk.menus.uses({ name, drafts: [...drafts] })),
    placeholderData: (before, query) => (query?.queryKey[3] === name ? before : undefined),
  }).data
}

const NONE: readonly VanishedCode[] = []

/** Codes in use here that are gone from their menus. */
export function useVanished(): readonly VanishedCode[] {
  const drafts = useDrafts()
  const { data } = useQuery({
    queryKey: keys.menuUses('vanished', drafts),
    queryFn: () => ask((desk) => desk.menus.vanished({ drafts: [...drafts] })),
    placeholderData: keepPreviousData,
  })
  return data ?? NONE
}

/** Notes that somebody has looked at the changes up to a moment. */
export async function noteMenusSeen(person: string, upTo: string): Promise<void> {
  await ask((desk) => desk.menus.changesSeen({ person, upTo }))
  await queryClient.invalidateQueries({ queryKey: keys.menuChanges() })
}
