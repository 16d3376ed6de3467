// Leads the tests' `vitest` to the words that only collect.
import { registerHooks } from 'node:module'

const collected = new URL('collected.mjs', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' && context.parentURL?.endsWith('.ts')
      ? { url: collected, shortCircuit: true }
      : next(specifier, context),
})
