import type * as Electron from 'electron'
import { guard } from '../guard.ts'

let text = ''

/** Electron's `clipboard`, text only, and this app's alone: tests must not share the machine's. */
export const clipboard = guard('clipboard', {
  readText: async () => text,
  async writeText(given) {
    text = given
  },
  clear() {
    text = ''
  },
  has: async (type) => type === 'text/plain' && text !== '',
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear' | 'has'>)
