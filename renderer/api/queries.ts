import { QueryClient, type QueryKey, useQuery } from '@tanstack/react-query'
import type { MenuView } from '../../shared/desk/menus.ts'
import type { TrainingHelp } from '../../shared/desk/status.ts'
import type { MenuName } from '../../shared/domain/menuNames.ts'
import { ask, onNews } from './desk.ts'
import { keys } from './keys.ts'

/** Main is next door and always there: nothing is asked twice, nothing waits for a network. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
})

/** Shows what was just told or answered; a reading that began before is of no use any more. */
export function showNow<T>(queryKey: QueryKey, told: T): void {
  void queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData<T>(queryKey, told)
}

/** Another connection has other menus and other customers to practise with. */
export function watchQueries(): void {
  onNews('connectionChanged', () => void queryClient.invalidateQueries())
  onNews('directoryChanged', () => {
    void queryClient.invalidateQueries({ queryKey: keys.directory() })
  })
  // Told after every change of the journal; lists of orders that are on the screen are read anew.
  onNews('unsettledChanged', () => void queryClient.invalidateQueries({ queryKey: keys.orders() }))
}

/** A menu as last read; told anew when the CRM was asked again. */
export const menuQuery = (name: MenuName) => ({
  queryKey: keys.menu(name),
  queryFn: () => ask((desk) => desk.menus.read({ name })),
  // Main tells when it is another: nobody who comes into sight has to ask for it again.
  staleTime: Number.POSITIVE_INFINITY,
})

const NO_VALUES: MenuView['values'] = []

export const useMenu = (name: MenuName): MenuView['values'] =>
  useQuery(menuQuery(name)).data?.values ?? NO_VALUES

export const useTraining = (): TrainingHelp =>
  useQuery({
    queryKey: keys.training(),
    queryFn: () => ask((desk) => desk.status.training(undefined)),
  }).data ?? null
