import type { MenuName } from '../../shared/domain/menuNames.ts'

/** Keys of everything that is read and kept for a while. */
export const keys = {
  menu: (name: MenuName) => ['menus', name] as const,
  orders: () => ['orders'] as const,
  placed: (asked: object) => ['orders', 'placed', asked] as const,
  record: (id: string) => ['orders', 'record', id] as const,
  waiting: () => ['orders', 'waiting'] as const,
  learned: () => ['orders', 'learned'] as const,
  stockColumns: () => ['stock', 'columns'] as const,
  changes: () => ['stock', 'changes'] as const,
  changesOf: (moment: object, asked: object) => ['stock', 'changes', moment, asked] as const,
  counting: () => ['counting'] as const,
  sheets: () => ['counting', 'sheets'] as const,
  countLines: (asked: object) => ['counting', 'lines', asked] as const,
  product: (code: string) => ['stock', 'product', code] as const,
  productRead: (code: string) => ['stock', 'read', code] as const,
  related: (code: string) => ['stock', 'related', code] as const,
  picture: (code: string) => ['stock', 'picture', code] as const,
  minimums: (code: string) => ['stock', 'minimums', code] as const,
  toReorder: () => ['stock', 'toReorder'] as const,
  about: () => ['about'] as const,
  requests: () => ['requests'] as const,
  connection: () => ['connection'] as const,
  training: () => ['training'] as const,
}
