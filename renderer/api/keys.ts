import type { MenuName } from '../../shared/domain/menuNames.ts'

/** Keys of everything that is read and kept for a while. */
export const keys = {
  menu: (name: MenuName) => ['menus', name] as const,
  about: () => ['about'] as const,
  requests: () => ['requests'] as const,
  connection: () => ['connection'] as const,
  training: () => ['training'] as const,
}
