import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Where a desk keeps its catalogue. */
export function catalogueIn(userData: string): string {
  const paths = readdirSync(userData, { recursive: true, encoding: 'utf8' })
  const path = paths.find((one) => basename(one) === 'catalogue.db')
  if (path === undefined) throw new Error('There is no catalogue.')
  return join(userData, path)
}
