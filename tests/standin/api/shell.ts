import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { answered, record } from '../recorded.ts'

type Surface = Pick<
  Electron.Shell,
  'openExternal' | 'openPath' | 'showItemInFolder' | 'beep' | 'trashItem'
>

/** Electron's `shell`: written down, nothing is opened. */
export const shell = guard('shell', {
  async openExternal(url, options) {
    record('shell.openExternal', url, options)
  },
  async openPath(path) {
    record('shell.openPath', path)
    return answered('shell.openPath', '')
  },
  showItemInFolder: (path) => record('shell.showItemInFolder', path),
  beep: () => record('shell.beep'),
  async trashItem(path) {
    record('shell.trashItem', path)
  },
} satisfies Surface)
