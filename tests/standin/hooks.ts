import { registerHooks } from 'node:module'

const NAMES = new Set(['electron', 'electron/main', 'electron/common'])

/** From here on, `import … from 'electron'` and `require('electron')` mean the stand-in. */
export function registerElectron(): void {
  const url = new URL('./api/index.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      NAMES.has(specifier) ? { url, shortCircuit: true } : next(specifier, context),
  })
}
