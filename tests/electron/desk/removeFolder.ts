import { rmSync } from 'node:fs'

/** Removes a folder that threads or processes wrote to, of which one may just be finishing what it does there. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 10 })
