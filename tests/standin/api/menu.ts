import type * as Electron from 'electron'
import { GuardedEmitter, guard } from '../guard.ts'
import { record } from '../recorded.ts'
import { BrowserWindow } from './browserWindow.ts'

type Options = Electron.MenuItemConstructorOptions
type Template = (Options | MenuItem)[]
type ItemSurface = Pick<
  Electron.MenuItem,
  | 'id'
  | 'label'
  | 'sublabel'
  | 'toolTip'
  | 'accelerator'
  | 'type'
  | 'enabled'
  | 'visible'
  | 'checked'
  | 'registerAccelerator'
  | 'commandId'
> & { submenu: Menu | undefined; role: Options['role'] | undefined; click: () => void }

let lastCommandId = 0

/** Electron's `MenuItem`. `click()` does what choosing the item would. */
export class MenuItem implements ItemSurface {
  readonly id: string
  readonly commandId: number
  label: string
  sublabel: string
  toolTip: string
  accelerator: string | null
  type: Electron.MenuItem['type']
  enabled: boolean
  visible: boolean
  checked: boolean
  registerAccelerator: boolean
  readonly click: () => void
  readonly role: Options['role'] | undefined
  readonly submenu: Menu | undefined

  constructor(options: Options) {
    lastCommandId += 1
    this.commandId = lastCommandId
    this.id = options.id ?? ''
    this.label = options.label ?? options.role ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.accelerator = options.accelerator ? String(options.accelerator) : null
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.registerAccelerator = options.registerAccelerator ?? true
    this.role = options.role
    this.submenu = options.submenu && toMenu(options.submenu)
    const item = guard('MenuItem', this)
    this.click = () => choose(item, options)
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to be what `this` is.
    return item
  }
}

function choose(item: MenuItem, options: Options): void {
  if (!item.enabled) return
  if (item.type === 'checkbox') item.checked = !item.checked
  if (item.type === 'radio') item.checked = true
  if (item.role) record('MenuItem.role', item.role)
  const window = BrowserWindow.getFocusedWindow() ?? undefined
  const [asItem, asWindow] = [item, window] as unknown as [
    Electron.MenuItem,
    Electron.BaseWindow | undefined,
  ]
  options.click?.(asItem, asWindow, {})
}

function toMenu(submenu: NonNullable<Options['submenu']>): Menu {
  return Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : (submenu as unknown as Menu)
}

let applicationMenu: Menu | null = null

/** Electron's `Menu`: kept and readable, drawn nowhere. */
export class Menu extends GuardedEmitter {
  readonly items: MenuItem[] = []

  constructor() {
    super('Menu')
  }

  append(item: MenuItem): void {
    this.items.push(item)
  }
  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item)
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(options?: Electron.PopupOptions): void {
    record('Menu.popup', describeMenu(this), options)
  }
  closePopup(): void {
    record('Menu.closePopup')
  }

  static buildFromTemplate(template: Template): Menu {
    const menu = new Menu()
    for (const entry of template)
      menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
    record('Menu.setApplicationMenu', menu && describeMenu(menu))
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }
}

/** A menu as plain data: label, accelerator, role and what lies below. */
type Described = {
  label: string
  id: string
  accelerator: string | null
  role?: string
  items?: Described[]
}

function describeMenu(menu: Menu): Described[] {
  return menu.items.map(({ label, id, accelerator, role, submenu }) => ({
    label,
    id,
    accelerator,
    ...(role ? { role } : {}),
    ...(submenu ? { items: describeMenu(submenu) } : {}),
  }))
}
