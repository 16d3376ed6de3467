import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Twin } from './twin.ts'

const ROOT = new URL('../../../', import.meta.url)

// stripTypeScriptTypes says at each use that it is experimental; this runs on the one Node we pin.
process.removeAllListeners('warning')

/** From now on the twin's files are loaded with its lines; throws where a line is not there any more. */
export function patch({ name, lines }: Twin): void {
  const files = Map.groupBy(lines, ({ file }) => new URL(file, ROOT).href)
  registerHooks({
    load: (url, context, next) => {
      const own = files.get(url)
      if (own === undefined) return next(url, context)
      const text = own.reduce(
        (source, { from, to }) => {
          if (!source.includes(from)) throw new Error(`twin "${name}": its line is gone: ${from}`)
          return source.replace(from, () => to)
        },
        readFileSync(fileURLToPath(url), 'utf8'),
      )
      return { format: 'module', source: stripTypeScriptTypes(text), shortCircuit: true }
    },
  })
}
