import type { DeskDeps } from '../../deps.ts'
import type { Stock } from '../stock.ts'
import type { ReadProduct } from './reader.ts'

/** Reads by itself whatever of these products is not known as of this moment (ISO time) or later. */
export type ReadCodes = (
  codes: readonly string[],
  since: string,
  priority: 'interactive' | 'refresh',
  signal: AbortSignal,
) => Promise<void>

/** One after another; what cannot be read stays as it was known. A family is read as one. */
export function createReadCodes(parts: {
  readonly read: ReadProduct
  readonly stock: Pick<Stock, 'find' | 'takeFresh' | 'figuresOf'>
  readonly deps: Pick<DeskDeps, 'clock' | 'tell'>
}): ReadCodes {
  const { read, stock, deps } = parts
  return async (codes, since, priority, signal) => {
    let hasRead = false
    for (const code of codes) {
      const product = stock.find(code)
      if (signal.aborted || product === undefined) continue
      if ((stock.figuresOf(product.code) ?? '') >= since) continue
      const at = new Date(deps.clock.now()).toISOString()
      const reading = await read(product.code, priority, signal)
      if (reading.kind === 'error') continue
      stock.takeFresh(reading.value, at)
      hasRead = true
    }
    if (hasRead) deps.tell('figuresRead', null)
  }
}
