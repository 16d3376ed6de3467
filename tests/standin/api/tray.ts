import type * as Electron from 'electron'
import { GuardedEmitter } from '../guard.ts'
import { record } from '../recorded.ts'

type Surface = Pick<
  Electron.Tray,
  | 'setImage'
  | 'setToolTip'
  | 'setTitle'
  | 'setContextMenu'
  | 'destroy'
  | 'isDestroyed'
  | 'getBounds'
>

/** Electron's `Tray`: written down. Tests emit its events. */
export class Tray extends GuardedEmitter implements Surface {
  private isGone = false

  constructor(image: Electron.NativeImage | string) {
    super('Tray')
    record('Tray', image)
  }
  setImage = (image: Electron.NativeImage | string) => record('Tray.setImage', image)
  setToolTip = (text: string) => record('Tray.setToolTip', text)
  setTitle = (title: string) => record('Tray.setTitle', title)
  setContextMenu = (menu: Electron.Menu | null) => record('Tray.setContextMenu', menu)
  getBounds = () => ({ x: 0, y: 0, width: 24, height: 24 })
  isDestroyed = () => this.isGone
  destroy(): void {
    this.isGone = true
    record('Tray.destroy')
  }
}
