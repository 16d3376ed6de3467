import { QueryClient, useQuery } from '@tanstack/react-query'
import type { MenuView } from '../../shared/desk/menus.ts'
import type { TrainingHelp } from '../../shared/desk/status.ts'
import type { MenuName } from '../../shared/domain/menuNames.ts'
import { ask, onNews } from './desk.ts'
import { keys } from './keys.ts'

/** Main is next door and always there: nothing is asked twice, nothing waits for a network. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
})

/** Another connection has other menus and other customers to practise with. */
export function watchQueries(): void {
  onNews('connectionChanged', () => void queryClient.invalidateQueries())
  // Told after every change of the journal; lists of orders that are on the screen are read anew.
  onNews('unsettledChanged', () => void queryClient.invalidateQueries({ queryKey: keys.orders() }))
}

export const useMenu = (name: MenuName): MenuView['values'] =>
  useQuery({
    queryKey: keys.menu(name),
    queryFn: () => ask((desk) => desk.menus.read({ name })),
    // A menu that was not read yet comes once the CRM has answered.
    refetchInterval: ({ state }) => (state.data?.at === null ? 3000 : false),
  }).data?.values ?? []

export const useTraining = (): TrainingHelp =>
  useQuery({
    queryKey: keys.training(),
    queryFn: () => ask((desk) => desk.status.training(undefined)),
  }).data ?? null
