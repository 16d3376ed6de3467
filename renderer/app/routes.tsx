import {
  CalendarDays,
  ListTree,
  MessageSquareText,
  Package,
  Phone,
  ReceiptText,
  Settings,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { ActivitiesScreen } from '../features/activities/ActivitiesScreen.tsx'
import { CasesPage } from '../features/cases/CasesPage.tsx'
import { CustomersPage } from '../features/customers/CustomersPage.tsx'
import { MenusPage } from '../features/menus/MenusPage.tsx'
import { OrdersPage } from '../features/orders/OrdersPage.tsx'
import { PhoneOrderPage } from '../features/phone-order/PhoneOrderPage.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import { StockScreen } from '../features/stock/StockScreen.tsx'
import { UnsettledPage } from '../features/unsettled/UnsettledPage.tsx'
import type { ScreenId } from './screens.ts'

/** A screen of the rail; the ones that are not built are not here. */
export type RailEntry = {
  readonly id: ScreenId
  readonly title: string
  readonly icon: ReactNode
  readonly isAtFoot?: true
}

export const rail: readonly RailEntry[] = [
  { id: 'phoneOrder', title: 'Phone order', icon: <Phone size={19} strokeWidth={1.75} /> },
  { id: 'stock', title: 'Stock', icon: <Package size={19} strokeWidth={1.75} /> },
  { id: 'activities', title: 'Activities', icon: <CalendarDays size={19} strokeWidth={1.75} /> },
  { id: 'customers', title: 'Customers', icon: <Users size={19} strokeWidth={1.75} /> },
  { id: 'orders', title: 'Orders', icon: <ReceiptText size={19} strokeWidth={1.75} /> },
  { id: 'menus', title: 'Menus', icon: <ListTree size={19} strokeWidth={1.75} /> },
  { id: 'cases', title: 'Cases', icon: <MessageSquareText size={19} strokeWidth={1.75} /> },
  {
    id: 'settings',
    title: 'Settings',
    icon: <Settings size={19} strokeWidth={1.75} />,
    isAtFoot: true,
  },
]

export const screens: Readonly<Record<ScreenId, () => ReactNode>> = {
  phoneOrder: () => <PhoneOrderPage />,
  stock: () => <StockScreen />,
  activities: () => <ActivitiesScreen />,
  customers: () => <CustomersPage />,
  orders: () => <OrdersPage />,
  menus: () => <MenusPage />,
  cases: () => <CasesPage />,
  settings: () => <SettingsPage />,
  unsettled: () => <UnsettledPage />,
}
