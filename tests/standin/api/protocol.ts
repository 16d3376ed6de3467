import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { schemes } from '../network/schemes.ts'
import { runtime } from '../runtime.ts'

type Surface = Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>

/** Electron's `protocol`: the handler answers every request to its scheme. */
export const protocol = guard('protocol', {
  registerSchemesAsPrivileged(customSchemes) {
    if (runtime.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme, privileges } of customSchemes)
      schemes.privileged.set(scheme, privileges ?? {})
  },
  handle(scheme, handler) {
    if (schemes.handlers.has(scheme)) {
      throw new Error(`Failed to register protocol: ${scheme}`)
    }
    schemes.handlers.set(scheme, handler)
  },
  unhandle(scheme) {
    if (!schemes.handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled: (scheme) => schemes.handlers.has(scheme),
} satisfies Surface)
