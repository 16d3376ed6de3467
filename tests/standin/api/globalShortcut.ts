import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { record } from '../recorded.ts'

const registered = new Map<string, () => void>()

/** Electron's `globalShortcut`: written down; no key of the machine is taken. */
export const globalShortcut = guard('globalShortcut', {
  register(accelerator, callback) {
    record('globalShortcut.register', accelerator, callback)
    registered.set(String(accelerator), callback)
    return true
  },
  unregister: (accelerator) => void registered.delete(String(accelerator)),
  unregisterAll: () => registered.clear(),
  isRegistered: (accelerator) => registered.has(String(accelerator)),
} satisfies Pick<
  Electron.GlobalShortcut,
  'register' | 'unregister' | 'unregisterAll' | 'isRegistered'
>)
