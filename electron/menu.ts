import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The application menu. Windows and Linux get none: its default keys (reload, zoom) would take keys
 * from the desk and a reload would lose what is half typed. macOS needs one for quit and editing.
 */
export function setMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(MAC_MENU) : null)
}

const MAC_MENU: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  { role: 'editMenu' },
  { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: 'front' }] },
]
