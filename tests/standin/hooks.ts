import { registerHooks } from 'node:module'

const NAMES = new Set(['electron', 'electron/main', 'electron/common'])

/** From here on, `import … from 'electron'` and `require('electron')` mean the stand-in's `module`. */
export function registerElectron(module = './api/index.ts'): void {
  const url = new URL(module, import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      NAMES.has(specifier) ? { url, shortCircuit: true } : next(specifier, context),
  })
}
