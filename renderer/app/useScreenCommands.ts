import { attempt } from '../api/attempt.ts'
import { openCallSheet } from '../api/callSheet.ts'
import { raiseCase } from '../api/cases.ts'
import { ask } from '../api/desk.ts'
import { useCommand } from './commandRegistry.ts'
import { goTo } from './screens.ts'

/** Commands that work on every screen. */
export function useScreenCommands(): void {
  useCommand('phoneOrder', () => goTo('phoneOrder'))
  useCommand('stock', () => goTo('stock'))
  useCommand('activities', () => goTo('activities'))
  useCommand('callSheet', () => {
    openCallSheet(true)
    goTo('activities')
  })
  useCommand('customers', () => goTo('customers'))
  useCommand('orders', () => goTo('orders'))
  useCommand('menus', () => goTo('menus'))
  useCommand('cases', () => goTo('cases'))
  useCommand('raiseCase', () => attempt(raiseCase().then(() => goTo('cases'))))
  useCommand('settings', () => goTo('settings'))
  useCommand('unsettled', () => goTo('unsettled'))
  // How it goes is told by the status line.
  useCommand('refreshStock', () => attempt(ask((desk) => desk.stock.refresh(undefined))))
  useCommand('refreshMenus', () => attempt(ask((desk) => desk.menus.refresh(undefined))))
  useCommand('stopStockRefresh', () => attempt(ask((desk) => desk.stock.stopRefresh(undefined))))
}
